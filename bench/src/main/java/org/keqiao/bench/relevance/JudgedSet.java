package org.keqiao.bench.relevance;

import java.util.List;
import java.util.Map;

/**
 * Documents, queries, and how well which documents answer which query.
 *
 * @param grades by query and document; a document without one counts as 0. Only of queries that have a relevant document
 * @param relevantFrom the grade from which on a document counts as relevant where only yes or no counts (precision, recall, reciprocal rank)
 * @param judgedOnly whether a document without a grade is passed over in a ranking instead of counting as 0: right where only a pool was judged
 */
record JudgedSet(
        String name,
        List<JudgedDocument> documents,
        List<JudgedQuery> queries,
        Map<String, Map<String, Integer>> grades,
        int relevantFrom,
        boolean judgedOnly) {

    JudgedSet {
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
        grades = Map.copyOf(grades);
    }

    Map<String, Integer> gradesOf(JudgedQuery query) {
        return grades.getOrDefault(query.id(), Map.of());
    }

    /** How good this ranking is for the query. */
    Measures measure(JudgedQuery query, List<String> ranking) {
        Map<String, Integer> judged = gradesOf(query);
        List<String> counted =
                judgedOnly ? ranking.stream().filter(judged::containsKey).toList() : ranking;
        return Measures.of(counted, judged, relevantFrom);
    }

    long judgements() {
        return grades.values().stream().mapToLong(Map::size).sum();
    }
}
