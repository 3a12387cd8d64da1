package org.keqiao.contracts.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * The value of {@code keqiao.listings-indexed.v1}: this revision of the listing, or a later one, is searchable from now on;
 * of a listing that is not {@code live}, that it is found no more.
 *
 * @param erased true when its owner had it erased: whoever keeps words of it forgets them; missing otherwise
 */
public record ListingIndexed(
        UUID listingId,
        long revision,
        ListingKind kind,
        boolean live,
        @Nullable Boolean erased,
        Instant indexedAt) {

    /** Of a listing that was not erased. */
    public ListingIndexed(UUID listingId, long revision, ListingKind kind, boolean live, Instant indexedAt) {
        this(listingId, revision, kind, live, null, indexedAt);
    }
}
