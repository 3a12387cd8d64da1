package org.keqiao.timetable.solver;

import java.util.stream.IntStream;
import org.keqiao.timetable.flow.BestMeetings;
import org.keqiao.timetable.grid.Grid;

/** What makes one timetable better than another. */
public enum Objective {
    /** What its meetings are worth; between equals the one in which more parties have a meeting. */
    VALUE_FIRST,
    /** How many parties have a meeting; between equals what the meetings are worth. */
    EVERYONE_FIRST;

    /** The fair with values scaled so that {@link #firstMeeting(Grid)} is a whole number. */
    Grid scaled(Grid grid) {
        return this == VALUE_FIRST ? grid.timesValue(grid.parties() + 1L) : grid;
    }

    /** The bonus for a party's first meeting: less than any value counts, or more than all values together. */
    long firstMeeting(Grid grid) {
        return this == VALUE_FIRST ? 1 : BestMeetings.of(grid, 0).worth() + 1;
    }

    /** What meetings are worth in the unit of the unscaled fair. */
    static long worth(Grid grid, int[] slots) {
        return IntStream.range(0, slots.length)
                .filter(wish -> slots[wish] >= 0)
                .mapToLong(grid::value)
                .sum();
    }
}
