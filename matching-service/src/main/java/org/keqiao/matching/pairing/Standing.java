package org.keqiao.matching.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * How a listing stands at a revision.
 *
 * @param pairable whether it is live and open for interest
 * @param substance digest of what a judgement of it rests on; missing when only its id and revision are known
 */
record Standing(
        UUID listingId,
        long revision,
        boolean pairable,
        @Nullable ListingKind kind,
        @Nullable String substance,
        @Nullable String ownerKey) {

    /** Of a listing that is found no more. */
    static Standing gone(UUID listingId, long revision) {
        return new Standing(listingId, revision, false, null, null, null);
    }
}
