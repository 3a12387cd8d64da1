package org.keqiao.matching.pairing;

import java.time.Instant;
import org.keqiao.contracts.listing.ListingSnapshot;

/** Who may be paired at all, whatever the score. */
final class Eligibility {

    private Eligibility() {}

    /** Live by state and by the clock, and open for interest. */
    static boolean isPairable(ListingSnapshot listing, Instant now) {
        return listing.isLiveAt(now) && listing.openForInterest();
    }

    /** Both pairable, of different kinds and of different owners. */
    static boolean mayPair(ListingSnapshot one, ListingSnapshot other, Instant now) {
        return isPairable(one, now)
                && isPairable(other, now)
                && one.kind() != other.kind()
                && !one.ownerKey().equals(other.ownerKey());
    }

    static Standing standing(ListingSnapshot listing, Instant now) {
        return new Standing(
                listing.id(),
                listing.revision(),
                isPairable(listing, now),
                listing.kind(),
                Substance.of(listing),
                listing.ownerKey());
    }
}
