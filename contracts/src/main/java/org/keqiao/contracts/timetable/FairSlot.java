package org.keqiao.contracts.timetable;

import java.time.LocalDateTime;

/** A time for meetings of a fair, in its local time. Slots of a fair don't overlap; breaks and nights are what lies between them. */
public record FairSlot(String id, LocalDateTime start, LocalDateTime end) {}
