package org.keqiao.web.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that this instance has claimed and sends now.
 *
 * @param claim new with every claim, so that a sender that was away does not note an outcome over the next one's
 * @param letter JSON of a {@link Letter}; null when notices and pairings were gathered
 */
record OutgoingMail(
        UUID id,
        UUID claim,
        @Nullable UUID accountId,
        @Nullable String letter,
        boolean digest,
        int attempts,
        int unknowns,
        Instant createdAt) {}
