package org.keqiao.web.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side.
 *
 * @param listingId missing when the side found the other's listing and brings none of its own
 * @param interestedAt when it first showed interest
 */
record Party(
        UUID organisationId,
        @Nullable UUID listingId,
        @Nullable Instant interestedAt,
        @Nullable Consent consent) {

    Party interested(Instant now) {
        return interestedAt != null ? this : new Party(organisationId, listingId, now, consent);
    }

    Party consenting(Consent given) {
        return new Party(organisationId, listingId, interestedAt == null ? given.at() : interestedAt, given);
    }
}
