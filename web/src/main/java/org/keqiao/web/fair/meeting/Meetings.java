package org.keqiao.web.fair.meeting;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All meetings of all fairs. */
@Repository
public class Meetings {

    private static final String SELECT = "SELECT * FROM fair_meeting ";
    private static final String IN_TIME = " ORDER BY (SELECT s.starts FROM fair_slot s WHERE s.id = slot_id), id";

    private final JdbcClient jdbc;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID newId() {
        return ids.generate();
    }

    public Optional<Meeting> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Meetings::read)
                .optional();
    }

    Optional<Meeting> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Meetings::read)
                .optional();
    }

    /** All of a fair, in the order of time; those without a time last. */
    public List<Meeting> of(UUID fairId) {
        return jdbc.sql(SELECT + "WHERE fair_id = :fair" + IN_TIME)
                .param("fair", fairId)
                .query(Meetings::read)
                .list();
    }

    /** All of one participant, in the order of time; those without a time last. */
    public List<Meeting> ofParticipant(UUID participantId) {
        return jdbc.sql(SELECT + "WHERE :participant IN (participant_id, other_id)" + IN_TIME)
                .param("participant", participantId)
                .query(Meetings::read)
                .list();
    }

    /** That which the two have or ask for; at most one is not over. */
    Optional<Meeting> openOf(Pair pair) {
        return jdbc.sql(SELECT + """
                WHERE least(participant_id, other_id) = :first AND greatest(participant_id, other_id) = :second
                    AND state NOT IN ('DECLINED', 'EXPIRED', 'CANCELLED')""")
                .param("first", pair.first())
                .param("second", pair.second())
                .query(Meetings::read)
                .optional();
    }

    void add(Meeting meeting) {
        jdbc.sql("""
                INSERT INTO fair_meeting (id, fair_id, participant_id, other_id, state, note, requested_at, expires_at, changed_at,
                    slot_id, table_id, sequence, absent_id, introduction_id)
                VALUES (:id, :fair, :participant, :other, :state, :note, :requested, :expires, :changed,
                    :slot, :table, :sequence, :absent, :introduction)""")
                .params(values(meeting))
                .param("fair", meeting.fairId())
                .param("participant", meeting.participantId())
                .param("other", meeting.otherId())
                .param("note", meeting.note())
                .param("requested", utc(meeting.requestedAt()))
                .update();
    }

    void replace(Meeting meeting) {
        jdbc.sql("""
                UPDATE fair_meeting SET state = :state, expires_at = :expires, changed_at = :changed, slot_id = :slot,
                    table_id = :table, sequence = :sequence, absent_id = :absent, introduction_id = :introduction
                WHERE id = :id""").params(values(meeting)).update();
    }

    /** Both participants spend the slot with this meeting from now on; somebody who is engaged already makes it fail. */
    void engage(Meeting meeting) {
        jdbc.sql("""
                INSERT INTO fair_engagement (participant_id, slot_id, meeting_id)
                VALUES (:participant, :slot, :id), (:other, :slot, :id)""")
                .param("participant", meeting.participantId())
                .param("other", meeting.otherId())
                .param("slot", meeting.slotId())
                .param("id", meeting.id())
                .update();
    }

    void release(UUID meetingId) {
        jdbc.sql("DELETE FROM fair_engagement WHERE meeting_id = :id")
                .param("id", meetingId)
                .update();
    }

    /** Tables that are taken in a slot. Until the end of the transaction nobody else who asks is answered. */
    Set<UUID> lockTables(UUID slotId) {
        jdbc.sql("SELECT id FROM fair_slot WHERE id = :slot FOR NO KEY UPDATE")
                .param("slot", slotId)
                .query(UUID.class)
                .single();
        return Set.copyOf(jdbc.sql("""
                SELECT table_id FROM fair_meeting WHERE slot_id = :slot AND state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')""").param("slot", slotId).query(UUID.class).list());
    }

    private static Map<String, @Nullable Object> values(Meeting meeting) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", meeting.id());
        values.put("state", meeting.state().name());
        values.put("expires", utc(meeting.expiresAt()));
        values.put("changed", utc(meeting.changedAt()));
        values.put("slot", meeting.slotId());
        values.put("table", meeting.tableId());
        values.put("sequence", meeting.sequence());
        values.put("absent", meeting.absentId());
        values.put("introduction", meeting.introductionId());
        return values;
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("fair_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("other_id", UUID.class),
                MeetingState.valueOf(row.getString("state")),
                row.getString("note"),
                instant(row.getTimestamp("requested_at")),
                instant(row.getTimestamp("expires_at")),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("slot_id", UUID.class),
                row.getObject("table_id", UUID.class),
                row.getInt("sequence"),
                row.getObject("absent_id", UUID.class),
                row.getObject("introduction_id", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
