package org.keqiao.web.reach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks, as the policies of the tables see it: the settings {@code keqiao.duty}, {@code .account} and {@code .organisation}. */
public record Reach(
        Duty duty, @Nullable UUID account, @Nullable UUID organisation) {

    /** What the policies tell apart. */
    public enum Duty {
        /** Nobody signed in. */
        VISITOR,
        MEMBER,
        COORDINATOR,
        ADMINISTRATOR,
        /** The platform itself: its clocks, its listeners, and what {@link SystemReach} marks. */
        SYSTEM
    }

    static final Reach SYSTEM = new Reach(Duty.SYSTEM, null, null);
    static final Reach VISITOR = new Reach(Duty.VISITOR, null, null);
}
