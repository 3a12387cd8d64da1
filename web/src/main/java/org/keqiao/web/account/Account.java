package org.keqiao.web.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. The username is lower case and unique. */
public record Account(
        UUID id,
        String username,
        String displayName,
        Role role,
        @Nullable UUID organisationId) {

    public Actor toActor() {
        return new Actor(id, username, displayName, role, organisationId);
    }
}
