package org.keqiao.web.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lines are looked for; null narrows nothing.
 *
 * @param id of whoever did it, or of what it was done to
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(
        @Nullable AuditKind kind,
        @Nullable UUID id,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
