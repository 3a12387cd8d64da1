package org.keqiao.web.fair;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A time for meetings, in the fair's local time. Slots of a fair don't overlap; breaks and nights are what lies between them. */
public record TimeSlot(UUID id, LocalDateTime start, LocalDateTime end) {

    /** Where fairs take place, and so how their times are meant. */
    public static final ZoneId TIME_ZONE = ZoneId.of("Asia/Shanghai");

    public Instant startsAt() {
        return start.atZone(TIME_ZONE).toInstant();
    }

    public Instant endsAt() {
        return end.atZone(TIME_ZONE).toInstant();
    }
}
