package org.keqiao.contracts.timetable;

/**
 * A timetable in a few figures; see {@link Timetable}.
 *
 * @param withoutMeeting parties who could have met somebody and meet nobody
 * @param leftOut wishes without a meeting
 */
public record TimetableStanding(
        int meetings, int withoutMeeting, int leftOut, int moved, int dropped, long value, long bound, double quality) {

    /** The figures of a timetable. */
    public static TimetableStanding of(Timetable timetable) {
        return new TimetableStanding(
                timetable.meetings().size(),
                timetable.withoutMeeting().size(),
                timetable.leftOut().size(),
                timetable.moved(),
                timetable.dropped(),
                timetable.value(),
                timetable.bound(),
                timetable.quality());
    }
}
