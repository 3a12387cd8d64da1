package org.keqiao.web.timetable;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting in a calendar.
 *
 * @param id of the meeting; the entry keeps it through all changes
 * @param sequence how often its time or place changed; calendars take the highest
 * @param fair its address, and in calendars the organiser
 * @param location table, and venue if there is one
 * @param changedAt when it last changed
 */
record CalendarEntry(
        UUID id,
        int sequence,
        URI fair,
        String fairTitle,
        Instant start,
        Instant end,
        String summary,
        String location,
        String description,
        boolean cancelled,
        Instant changedAt) {}
