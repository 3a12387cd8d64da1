package org.keqiao.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person of the current request, for the few places that are no controllers. */
public final class CurrentActor {

    private CurrentActor() {}

    public static @Nullable Actor orNull() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication proven ? proven.getPrincipal() : null;
    }
}
