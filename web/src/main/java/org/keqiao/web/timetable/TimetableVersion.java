package org.keqiao.web.timetable;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;

/**
 * One of the timetables of a fair, without its meetings.
 *
 * @param number counts a fair's versions from 1
 * @param baseNumber the version that it goes on from; missing when it was made anew
 * @param progress share of the time that has passed, 0 to 1
 * @param standing how good the best so far is; missing until there is one
 * @param sent whether the solving service has taken the order
 * @param orderedBy name of who ordered it
 */
public record TimetableVersion(
        UUID id,
        UUID fairId,
        int number,
        VersionCause cause,
        @Nullable Integer baseNumber,
        TimetableState state,
        double progress,
        @Nullable TimetableStanding standing,
        @Nullable TimetableFailure failure,
        boolean sent,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt) {

    /** Whether it can be published or gone on from. */
    public boolean isReady() {
        return state.isEnded() && standing != null && failure == null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Worth of the best so far, or -1. */
    public long value() {
        return standing == null ? -1 : standing.value();
    }

    /** Progress in whole percent. */
    public int percent() {
        return (int) Math.floor(progress * 100);
    }
}
