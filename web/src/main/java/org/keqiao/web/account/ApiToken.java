package org.keqiao.web.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be shown of an API token: everything but the token. */
public record ApiToken(
        UUID id,
        String name,
        List<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public boolean isExpiredAt(Instant moment) {
        return !expiresAt.isAfter(moment);
    }
}
