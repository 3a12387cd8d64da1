package org.keqiao.contracts.timetable;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;

/**
 * How far an ordered timetable is: the answer of {@code GET /timetables/{id}}. The timetable itself is at {@code /timetables/{id}/timetable}.
 *
 * @param progress share of the time that has passed, 0 to 1; 1 when it has ended
 * @param best how good the best so far is; missing until there is one
 * @param failure missing unless it failed
 */
public record TimetableJob(
        UUID id,
        TimetableState state,
        double progress,
        @Nullable TimetableStanding best,
        @Nullable TimetableFailure failure,
        Instant orderedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
