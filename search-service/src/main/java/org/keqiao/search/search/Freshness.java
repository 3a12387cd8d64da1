package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.search.elastic.ScoredHit;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.ranking.ConvexFusion.Fused;

/**
 * How long ago listings were confirmed. Of two that fit equally the fresher one comes first, but age alone takes at most {@value #SHARE} of a
 * score: half of that after half a year.
 */
final class Freshness {

    /** The spans that one can choose, in days. */
    static final List<Integer> SPANS = List.of(30, 90, 180, 365);

    private static final double SHARE = 0.06;
    private static final Duration HALF_LIFE = Duration.ofDays(180);

    private final Map<String, Instant> confirmed = new HashMap<>();

    /** Remembers when these were confirmed. */
    void read(List<ScoredHit> hits) {
        for (ScoredHit hit : hits) {
            String at = hit.docValue(ListingFields.CONFIRMED_AT);
            if (at != null) {
                confirmed.put(hit.id(), Instant.parse(at));
            }
        }
    }

    /** The same listings by relevance and freshness, best first; equal ones by id. */
    List<Fused> weigh(List<Fused> ranked, Instant now) {
        return ranked.stream()
                .map(fused -> new Fused(fused.id(), fused.score() * weight(fused.id(), now)))
                .sorted(Comparator.comparingDouble(Fused::score).reversed().thenComparing(Fused::id))
                .toList();
    }

    private double weight(String id, Instant now) {
        Instant at = confirmed.get(id);
        double age = at == null
                ? Double.MAX_VALUE
                : Math.max(0, Duration.between(at, now).toSeconds());
        return 1 - SHARE * (1 - Math.pow(0.5, age / HALF_LIFE.toSeconds()));
    }

    static Query confirmedWithin(int days, Instant now) {
        String since = now.minus(Duration.ofDays(days)).toString();
        return Query.of(q ->
                q.range(r -> r.date(d -> d.field(ListingFields.CONFIRMED_AT).gte(since))));
    }
}
