package org.keqiao.web.account;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.Reach;
import org.keqiao.web.reach.Reaching;
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
        @Nullable UUID organisationId) implements AuthenticatedPrincipal, Reaching, Serializable {

    @Override
    public String getName() {
        return username;
    }

    @Override
    public Reach reach() {
        Reach.Duty duty = switch (role) {
            case RESEARCHER, OFFICE, FIRM_MEMBER -> Reach.Duty.MEMBER;
            case COORDINATOR -> Reach.Duty.COORDINATOR;
            case ADMINISTRATOR -> Reach.Duty.ADMINISTRATOR;
        };
        return new Reach(duty, accountId, organisationId);
    }
}
