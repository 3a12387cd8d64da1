package org.keqiao.web.fair.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much of their time participants have promised. Whoever decides by it has locked them. */
@Repository
class Times {

    private final JdbcClient jdbc;
    private final SystemReach system;

    Times(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Meetings that are agreed or scheduled. */
    long promised(UUID participantId) {
        return system.get(() -> jdbc.sql("""
                SELECT count(*) FROM fair_meeting
                WHERE :participant IN (participant_id, other_id) AND state NOT IN ('REQUESTED', 'DECLINED', 'EXPIRED', 'CANCELLED')""")
                .param("participant", participantId)
                .query(Long.class)
                .single());
    }

    /** Requests that wait for an answer of others. */
    long asked(UUID participantId) {
        return jdbc.sql("SELECT count(*) FROM fair_meeting WHERE participant_id = :participant AND state = 'REQUESTED'")
                .param("participant", participantId)
                .query(Long.class)
                .single();
    }

    /** Slots that a participant has given away. */
    List<UUID> engaged(UUID participantId) {
        return system.get(() -> jdbc.sql("SELECT slot_id FROM fair_engagement WHERE participant_id = :participant")
                .param("participant", participantId)
                .query(UUID.class)
                .list());
    }

    boolean hasPlace(Participant participant) {
        return promised(participant.id()) < participant.mostMeetings();
    }

    /** @throws MeetingProblem when it takes no more meetings */
    void requirePlace(Participant participant) {
        if (!hasPlace(participant)) {
            throw MeetingProblem.full(participant.organisation(), participant.mostMeetings());
        }
    }

    boolean isAhead(UUID slotId, LocalDateTime now) {
        return jdbc.sql("SELECT starts > :now FROM fair_slot WHERE id = :slot")
                .param("now", now)
                .param("slot", slotId)
                .query(Boolean.class)
                .single();
    }

    /** @throws MeetingProblem when the slot has begun */
    void requireAhead(UUID slotId, LocalDateTime now) {
        if (!isAhead(slotId, now)) {
            throw MeetingProblem.begun();
        }
    }

    /** @throws MeetingProblem when it isn't there in the slot, or meets somebody else */
    void requireFree(Participant participant, UUID slotId) {
        if (participant.absent().contains(slotId)) {
            throw MeetingProblem.absent(participant.organisation());
        }
        if (engaged(participant.id()).contains(slotId)) {
            throw MeetingProblem.slotTaken(participant.organisation());
        }
    }
}
