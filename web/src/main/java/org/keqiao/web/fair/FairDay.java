package org.keqiao.web.fair;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of a fair, from which its slots follow.
 *
 * @param meetingMinutes length of a slot, 5 or more
 * @param gapMinutes between two slots, 0 or more
 */
public record FairDay(
        LocalDate day, LocalTime opens, LocalTime closes, int meetingMinutes, int gapMinutes, List<Pause> pauses) {

    public FairDay {
        pauses = List.copyOf(pauses);
    }

    /** Time in which nobody meets, such as lunch. */
    public record Pause(LocalTime from, LocalTime to) {}

    /** A time for meetings that has no id yet. */
    public record Span(LocalDateTime start, LocalDateTime end) {}

    /** As many slots as fit, one after the other; none reaches into a pause. */
    public List<Span> slots() {
        List<Span> slots = new ArrayList<>();
        int minute = minutes(opens);
        while (minute + meetingMinutes <= minutes(closes)) {
            int end = minute + meetingMinutes;
            int resume = afterPause(minute, end);
            if (resume > minute) {
                minute = resume;
            } else {
                slots.add(new Span(at(minute), at(end)));
                minute = end + gapMinutes;
            }
        }
        return slots;
    }

    private int afterPause(int start, int end) {
        return pauses.stream()
                .filter(pause -> minutes(pause.from()) < end && start < minutes(pause.to()))
                .mapToInt(pause -> minutes(pause.to()))
                .max()
                .orElse(start);
    }

    private LocalDateTime at(int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
