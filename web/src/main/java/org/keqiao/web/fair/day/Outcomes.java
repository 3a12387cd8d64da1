package org.keqiao.web.fair.day;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What participants say after their meetings, one each. */
@Repository
public class Outcomes {

    private static final String SELECT =
            "SELECT o.meeting_id, o.participant_id, o.useful, o.next_step FROM fair_outcome o ";

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Outcome> of(UUID fairId) {
        return jdbc.sql(SELECT + "JOIN fair_meeting m ON m.id = o.meeting_id WHERE m.fair_id = :fair")
                .param("fair", fairId)
                .query(Outcome.class)
                .list();
    }

    /** The meetings of which a participant has said what it thinks. */
    public Set<UUID> answeredBy(UUID participantId) {
        return Set.copyOf(jdbc.sql("SELECT meeting_id FROM fair_outcome WHERE participant_id = :participant")
                .param("participant", participantId)
                .query(UUID.class)
                .list());
    }

    Optional<Outcome> find(UUID meetingId, UUID participantId) {
        return jdbc.sql(SELECT + "WHERE o.meeting_id = :meeting AND o.participant_id = :participant")
                .param("meeting", meetingId)
                .param("participant", participantId)
                .query(Outcome.class)
                .optional();
    }

    void put(Outcome outcome, UUID accountId, Instant now) {
        jdbc.sql("""
                INSERT INTO fair_outcome (meeting_id, participant_id, useful, next_step, said_by, said_at)
                VALUES (:meeting, :participant, :useful, :next, :by, :now)
                ON CONFLICT (meeting_id, participant_id) DO UPDATE SET useful = excluded.useful,
                    next_step = excluded.next_step, said_by = excluded.said_by, said_at = excluded.said_at""")
                .param("meeting", outcome.meetingId())
                .param("participant", outcome.participantId())
                .param("useful", outcome.useful())
                .param("next", outcome.nextStep().name())
                .param("by", accountId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
