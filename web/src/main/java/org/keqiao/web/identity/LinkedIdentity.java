package org.keqiao.web.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identity with which a person signs in.
 *
 * @param issuer address of the issuer
 */
public record LinkedIdentity(
        UUID id,
        String issuer,
        String label,
        Instant linkedAt,
        @Nullable Instant lastUsedAt) {}
