package org.keqiao.web.fair.meeting;

import java.util.List;

/**
 * What changed for participants by a published timetable.
 *
 * @param added meetings that nobody knew of
 * @param moved that have another time or table now
 * @param dropped that take place no more, with the time that they had
 */
public record Publication(List<Meeting> added, List<Meeting> moved, List<Meeting> dropped) {

    public Publication {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        dropped = List.copyOf(dropped);
    }
}
