package org.keqiao.matching.pairing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.matching.gate.Gates;

/**
 * How a listing stands at a revision.
 *
 * @param pairable whether no gate is closed to it
 * @param pairableUntil when one closes by the clock alone; missing when none does
 * @param substance digest of what a judgement of it rests on; missing when only its id and revision are known
 */
record Standing(
        UUID listingId,
        long revision,
        boolean pairable,
        @Nullable Instant pairableUntil,
        @Nullable ListingKind kind,
        @Nullable String substance,
        @Nullable String ownerKey) {

    static Standing of(ListingSnapshot listing, Instant now) {
        return new Standing(
                listing.id(),
                listing.revision(),
                Gates.areOpenTo(listing, now),
                Gates.endOf(listing),
                listing.kind(),
                Substance.of(listing),
                listing.ownerKey());
    }

    /** Of a listing that is found no more, or whose time is over. */
    static Standing gone(UUID listingId, long revision) {
        return new Standing(listingId, revision, false, null, null, null, null);
    }
}
