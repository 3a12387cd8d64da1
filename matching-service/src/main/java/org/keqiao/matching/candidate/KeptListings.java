package org.keqiao.matching.candidate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.springframework.util.unit.DataSize;

/** Listings that the search service gave before, so that it need not write out the same hundred again for every match. */
class KeptListings {

    /** What nobody asks for any more, because it was erased for instance, does not stay in memory. */
    private static final Duration UNASKED = Duration.ofMinutes(10);

    private static final int OBJECTS_BYTES = 2000;

    private final Cache<UUID, ListingSnapshot> kept;

    /** @param room for them, in memory */
    KeptListings(DataSize room) {
        kept = Caffeine.newBuilder()
                .maximumWeight(room.toBytes())
                .weigher((UUID id, ListingSnapshot listing) -> OBJECTS_BYTES + listing.characters() * Character.BYTES)
                .expireAfterAccess(UNASKED)
                .executor(Runnable::run)
                .build();
    }

    void keep(ListingSnapshot listing) {
        kept.put(listing.id(), listing);
    }

    /** The listing at exactly this revision. */
    Optional<ListingSnapshot> get(UUID id, long revision) {
        return Optional.ofNullable(kept.getIfPresent(id)).filter(listing -> listing.revision() == revision);
    }
}
