package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of two participants at one stage.
 *
 * @param id stays the same through all changes of time and place, and so in calendars
 * @param participantId who asked for it, if somebody did
 * @param note to the other side; may be empty
 * @param requestedAt missing when nobody asked and the timetable brought the two together
 * @param expiresAt until when a request holds; it blocks nobody meanwhile
 * @param slotId wished, accepted or scheduled time; missing when the timetable is to find one
 * @param sequence how often time or place changed since people were told first
 * @param absentId who did not come
 * @param introductionId what came of it
 */
public record Meeting(
        UUID id,
        UUID fairId,
        UUID participantId,
        UUID otherId,
        MeetingState state,
        String note,
        @Nullable Instant requestedAt,
        @Nullable Instant expiresAt,
        Instant changedAt,
        @Nullable UUID slotId,
        @Nullable UUID tableId,
        int sequence,
        @Nullable UUID absentId,
        @Nullable UUID introductionId) {

    public Pair pair() {
        return Pair.of(participantId, otherId);
    }

    public boolean isOf(UUID participant) {
        return participantId.equals(participant) || otherId.equals(participant);
    }

    public UUID partnerOf(UUID participant) {
        return participantId.equals(participant) ? otherId : participantId;
    }

    /** The state as a reader meets it at this moment: a request past its time has lapsed before the clockwork says so. */
    public MeetingState stateAt(Instant moment) {
        return state == MeetingState.REQUESTED && expiresAt != null && !moment.isBefore(expiresAt)
                ? MeetingState.EXPIRED
                : state;
    }

    Meeting in(MeetingState next, Instant now) {
        return at(next, slotId, tableId, sequence, now);
    }

    Meeting at(MeetingState next, @Nullable UUID slot, @Nullable UUID table, int changes, Instant now) {
        return new Meeting(
                id,
                fairId,
                participantId,
                otherId,
                next,
                note,
                requestedAt,
                expiresAt,
                now,
                slot,
                table,
                changes,
                absentId,
                introductionId);
    }

    /** What came of it, at the time and table that it has. */
    Meeting after(MeetingState next, @Nullable UUID absent, @Nullable UUID introduction, Instant now) {
        return new Meeting(
                id,
                fairId,
                participantId,
                otherId,
                next,
                note,
                requestedAt,
                expiresAt,
                now,
                slotId,
                tableId,
                sequence,
                absent,
                introduction);
    }
}
