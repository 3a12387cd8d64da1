package org.keqiao.web.timetable;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.keqiao.contracts.timetable.FairSlot;

/**
 * A slot as pages show it.
 *
 * @param firstOfDay whether a day begins with it
 */
public record SlotView(String id, String day, String start, String end, boolean firstOfDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    static SlotView of(FairSlot slot, boolean firstOfDay) {
        return new SlotView(slot.id(), DAY.format(slot.start()), minute(slot.start()), minute(slot.end()), firstOfDay);
    }

    private static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    public String label() {
        return day + " " + start;
    }
}
