package org.keqiao.contracts.timetable;

import java.util.List;

/**
 * A timetable for a fair.
 *
 * @param value of its meetings, in thousandths of a perfect score with plain wishes
 * @param bound no timetable of this fair is worth more
 * @param quality value by bound, 0 to 1
 * @param withoutMeeting ids of parties who could have met somebody and meet nobody
 * @param moved meetings of the order's {@code current} that have another slot or table now
 * @param dropped meetings of the order's {@code current} that are no more
 * @param leftOut every wish without a meeting, with its reason
 * @param breaches of rules that only warn
 */
public record Timetable(
        List<PlannedMeeting> meetings,
        long value,
        long bound,
        double quality,
        List<String> withoutMeeting,
        int moved,
        int dropped,
        List<LeftOut> leftOut,
        List<RuleBreach> breaches) {

    public Timetable {
        meetings = List.copyOf(meetings);
        withoutMeeting = List.copyOf(withoutMeeting);
        leftOut = List.copyOf(leftOut);
        breaches = List.copyOf(breaches);
    }
}
