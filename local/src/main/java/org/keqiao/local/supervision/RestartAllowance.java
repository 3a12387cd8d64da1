package org.keqiao.local.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A part may be started again a few times in a while; one that dies more often is broken, and to start it again hides that. */
final class RestartAllowance {

    static final int TIMES = 3;
    static final Duration WHILE = Duration.ofMinutes(10);

    private final Deque<Instant> restarts = new ArrayDeque<>();

    /** Number of this restart in the while, or 0 if there may be none. */
    int next(Instant now) {
        while (!restarts.isEmpty() && restarts.getFirst().isBefore(now.minus(WHILE))) {
            restarts.removeFirst();
        }
        if (restarts.size() == TIMES) {
            return 0;
        }
        restarts.addLast(now);
        return restarts.size();
    }
}
