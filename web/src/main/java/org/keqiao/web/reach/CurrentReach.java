package org.keqiao.web.reach;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;

/** The reach of the thread that asks for a connection. Whoever answers a request has the reach of the person who sent it. */
final class CurrentReach {

    private static final ThreadLocal<Boolean> SYSTEM = ThreadLocal.withInitial(() -> false);
    private static final ThreadLocal<Boolean> FINDING_OUT = ThreadLocal.withInitial(() -> false);

    private CurrentReach() {}

    static Reach get() {
        if (SYSTEM.get() || FINDING_OUT.get() || RequestContextHolder.getRequestAttributes() == null) {
            return Reach.SYSTEM;
        }
        // The first question for who is signed in reads the session, which needs a connection itself.
        FINDING_OUT.set(true);
        try {
            Authentication known = SecurityContextHolder.getContext().getAuthentication();
            return known != null && known.getPrincipal() instanceof Reaching person ? person.reach() : Reach.VISITOR;
        } finally {
            FINDING_OUT.remove();
        }
    }

    static boolean isMarkedAsSystem() {
        return SYSTEM.get();
    }

    static void markAsSystem(boolean marked) {
        if (marked) {
            SYSTEM.set(true);
        } else {
            SYSTEM.remove();
        }
    }
}
