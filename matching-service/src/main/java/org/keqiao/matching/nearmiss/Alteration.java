package org.keqiao.matching.nearmiss;

import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.NearMissChange;
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

    /** The pair as it would be. */
    Pair of(Pair pair) {
        ListingText text = ListingText.of(altered);
        boolean ofResult = altered.id().equals(pair.result().listing().id());
        return Pair.of(text, ofResult ? pair.demand() : pair.result(), pair.meaning(), pair.specificMeaning());
    }
}
