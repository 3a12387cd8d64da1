package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param timedOut whether it was ended before it had seen everything
 * @param total how many match, as far as the request has them counted
 */
public record HitAnswer(boolean timedOut, long total, List<ScoredHit> hits, Map<String, Aggregate> aggregations) {

    public HitAnswer {
        hits = List.copyOf(hits);
        aggregations = Map.copyOf(aggregations);
    }
}
