package org.keqiao.web.nearmiss;

import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.pairing.NearExpert;

/**
 * What comes near a listing.
 *
 * @param title of the listing
 * @param minimumScore from which on pairs are recommended, 0 to 1
 * @param misses best first
 * @param experts teams whose results come nearest, of a demand
 */
record NearMissesView(
        UUID listingId, String title, double minimumScore, List<NearMissView> misses, List<NearExpert> experts) {

    NearMissesView {
        misses = List.copyOf(misses);
        experts = List.copyOf(experts);
    }

    /** Whether a change of the asked listing itself would do. */
    public boolean changesOwn() {
        return misses.stream().anyMatch(NearMissView::own);
    }
}
