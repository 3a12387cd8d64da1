package org.keqiao.matching.nearmiss;

import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;

/**
 * One thing changed in one listing of a pair.
 *
 * @param altered the listing as it would be
 * @param is what it says now
 * @param wanted what would do
 */
record Alteration(NearMissChange change, ListingSnapshot altered, List<String> is, List<String> wanted) {

    Alteration {
        is = List.copyOf(is);
        wanted = List.copyOf(wanted);
    }

    /** The part of the score that speaks of it. */
    PartName part() {
        return switch (change) {
            case READINESS, READINESS_STATED -> PartName.READINESS;
            case COOPERATION, COOPERATION_STATED -> PartName.COOPERATION;
            case INDICATOR_RELAXED, INDICATOR_STATED -> PartName.INDICATORS;
            case BUDGET -> PartName.BUDGET;
            case INDUSTRY -> PartName.INDUSTRY;
            case DEADLINE, OPENED, IP_SETTLED -> throw new IllegalStateException(change + " is no matter of the score");
        };
    }

    /** Whether something is to be said that nobody said, rather than done. */
    static boolean isOnlySaid(NearMissChange change) {
        return switch (change) {
            case READINESS_STATED, COOPERATION_STATED, INDICATOR_STATED -> true;
            case READINESS, COOPERATION, INDICATOR_RELAXED, BUDGET, INDUSTRY, DEADLINE, OPENED, IP_SETTLED -> false;
        };
    }

    /** The pair as it would be. */
    Pair of(Pair pair) {
        ListingText text = ListingText.of(altered);
        boolean ofResult = altered.id().equals(pair.result().listing().id());
        return Pair.of(text, ofResult ? pair.demand() : pair.result(), pair.meaning(), pair.specificMeaning());
    }
}
