package org.keqiao.matching.pairing;

import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Scorer;

/** Pairs at the edge of being recommended, whatever the weights are. */
final class TestScores {

    private static final double STEP = 0.0005;

    private TestScores() {}

    /** The lowest cosine at which the pair is recommended. */
    static double cosineAtMinimum(
            ListingSnapshot result, ListingSnapshot demand, Scorer scorer, PairingProperties properties) {
        for (double cosine = 0.3; cosine < 0.9; cosine += STEP) {
            Pair pair = Pair.of(ListingText.of(result), ListingText.of(demand), cosine);
            if (properties.isEnough(scorer.score(pair).thousandths())) {
                return cosine;
            }
        }
        throw new AssertionError("no cosine brings this pair to the minimum");
    }
}
