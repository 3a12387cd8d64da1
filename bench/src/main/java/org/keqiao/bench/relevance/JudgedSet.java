package org.keqiao.bench.relevance;

import java.util.List;
import java.util.Map;

/**
 * Documents, queries, and how well which documents answer which query.
 *
 * @param grades by query and document; a document without one counts as 0. Only of queries that have a relevant document
 * @param relevantFrom the grade from which on a document counts as relevant where only yes or no counts (recall, reciprocal rank)
 */
record JudgedSet(
        String name,
        List<JudgedDocument> documents,
        List<JudgedQuery> queries,
        Map<String, Map<String, Integer>> grades,
        int relevantFrom) {

    JudgedSet {
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
        grades = Map.copyOf(grades);
    }

    Map<String, Integer> gradesOf(JudgedQuery query) {
        return grades.getOrDefault(query.id(), Map.of());
    }

    long judgements() {
        return grades.values().stream().mapToLong(Map::size).sum();
    }
}
