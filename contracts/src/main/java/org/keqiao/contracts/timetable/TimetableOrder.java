package org.keqiao.contracts.timetable;

import java.util.List;

/**
 * What a timetable is ordered with.
 *
 * @param current the timetable that people know; what of it is still possible stays unless moving it gives somebody a meeting. Empty for a new timetable
 * @param everyoneFirst whether as many parties as possible get a meeting before value counts; otherwise that only decides between equals
 * @param seconds most time for solving, 1 to 600
 */
public record TimetableOrder(FairProblem problem, List<PlannedMeeting> current, boolean everyoneFirst, int seconds) {

    public TimetableOrder {
        current = List.copyOf(current);
    }
}
