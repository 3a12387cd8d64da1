package org.keqiao.matching.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * How old the older word of the two was when the later was spoken: whether the result was still confirmed when the demand came, or the
 * other way round. It looks at the two listings only, not at the clock, so that the same pair always scores the same.
 */
record FreshnessCriterion() implements Criterion {

    private static final int FRESH_DAYS = 60;
    private static final int STALE_DAYS = 365;
    private static final double RECENT_FROM = 0.5;

    @Override
    public PartName part() {
        return PartName.FRESHNESS;
    }

    @Override
    public Finding judge(Pair pair) {
        Instant result = spoken(pair.result().listing());
        Instant demand = spoken(pair.demand().listing());
        long days = Duration.between(result, demand).abs().toDays();
        double value = 1 - Math.clamp((days - FRESH_DAYS) / (double) (STALE_DAYS - FRESH_DAYS), 0, 1);
        String code = value >= RECENT_FROM
                ? ReasonCodes.FRESHNESS_RECENT
                : result.isBefore(demand) ? ReasonCodes.FRESHNESS_OLD_RESULT : ReasonCodes.FRESHNESS_OLD_DEMAND;
        return Finding.of(value, Reasons.of(code, "days", List.of(days)));
    }

    /** When its owner last said that it holds. */
    private static Instant spoken(ListingSnapshot listing) {
        return listing.confirmedAt() == null ? listing.changedAt() : listing.confirmedAt();
    }
}
