package org.keqiao.web.account;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The signed-in person, by a session or by an API token alike. Controllers take it as a parameter; where a page is public,
 * as {@code @Nullable Actor}.
 */
public record Actor(
        UUID accountId,
        String username,
        String displayName,
        Role role,
        @Nullable UUID organisationId) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
