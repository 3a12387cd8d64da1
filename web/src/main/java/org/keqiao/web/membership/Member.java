package org.keqiao.web.membership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Role;

/** A person of an organisation. */
record Member(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        Role role,
        boolean manager,
        Instant createdAt) {}
