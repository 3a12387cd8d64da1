package org.keqiao.web.fair.meeting;

import java.util.UUID;

/** Two participants with their time and table, as a timetable says. */
public record PlacedMeeting(Pair pair, UUID slotId, UUID tableId) {}
