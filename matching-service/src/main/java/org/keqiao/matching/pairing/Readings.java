package org.keqiao.matching.pairing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.matching.scoring.ListingText;
import org.springframework.util.unit.DataSize;

/** Listings read for scoring, kept as long as there is room: candidates are the same ones again and again, and reading costs as much as scoring. */
class Readings {

    /** What nobody asks for any more, because it was erased for instance, does not stay in memory. */
    private static final Duration UNASKED = Duration.ofMinutes(10);

    private final Cache<UUID, ListingText> kept;

    /** @param room for them, in memory */
    Readings(DataSize room) {
        kept = Caffeine.newBuilder()
                .maximumWeight(room.toBytes())
                .weigher((UUID id, ListingText text) -> text.bytes())
                .expireAfterAccess(UNASKED)
                .executor(Runnable::run)
                .build();
    }

    /** The listing, read; anew when it is not the one that was read before. */
    ListingText of(ListingSnapshot listing) {
        ListingText known = kept.getIfPresent(listing.id());
        if (known != null && known.listing().equals(listing)) {
            return known;
        }
        ListingText text = ListingText.of(listing);
        kept.put(listing.id(), text);
        return text;
    }
}
