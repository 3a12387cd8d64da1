package org.keqiao.web.membership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Role;

/** An open invitation: who holds its link joins the organisation in that role. */
record Invitation(
        UUID id,
        UUID organisationId,
        String organisation,
        Role role,
        boolean manager,
        @Nullable String email,
        Instant createdAt,
        Instant expiresAt) {}
