package org.keqiao.matching.timetable;

import java.time.Duration;

/** One order while it is being solved: how much of its time has passed, and whether it is to end before. */
final class Solving {

    private final Claimed claimed;
    private final long start = System.nanoTime();
    private final double nanos;
    private volatile boolean stopped;
    private volatile boolean lost;

    Solving(Claimed claimed) {
        this.claimed = claimed;
        nanos = Duration.ofSeconds(claimed.order().seconds()).toNanos();
        stopped = claimed.stopWanted();
    }

    Claimed claimed() {
        return claimed;
    }

    /** Share of the time; 1 or more when it is to end. */
    double spent() {
        return stopped || lost ? 1 : (System.nanoTime() - start) / nanos;
    }

    /** It ends with the best so far. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** It ends, and what comes of it is nobody's. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }
}
