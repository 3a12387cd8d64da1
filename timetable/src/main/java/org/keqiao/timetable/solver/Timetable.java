package org.keqiao.timetable.solver;

import java.util.List;

/**
 * A timetable in numbers.
 *
 * @param slots of every wish, or -1
 * @param tables of every wish, or -1
 * @param worth of its meetings
 * @param bound no timetable of this fair is worth more
 */
public record Timetable(List<Integer> slots, List<Integer> tables, long worth, long bound) {

    public Timetable {
        slots = List.copyOf(slots);
        tables = List.copyOf(tables);
    }

    /** Worth by bound: 1 is the best there can be. */
    public double quality() {
        return bound == 0 ? 1 : (double) worth / bound;
    }
}
