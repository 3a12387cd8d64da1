package org.keqiao.timetable.solver;

import java.time.Duration;

/** How long the search goes on, and who hears of its progress. */
public interface Watch {

    /** Share of the time that has passed, 0 to 1; at 1 or more the search ends. */
    double spent();

    /** Hears of a better timetable. */
    default void improved(Timetable timetable) {}

    /** A watch that ends after a time from now. */
    static Watch lasting(Duration time) {
        long start = System.nanoTime();
        return () -> (System.nanoTime() - start) / (double) Math.max(1, time.toNanos());
    }
}
