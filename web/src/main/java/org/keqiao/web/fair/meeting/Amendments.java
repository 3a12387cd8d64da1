package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.fair.meeting.Amendment.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All amendments of all published timetables. */
@Repository
public class Amendments {

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID fairId, Kind kind, PlacedMeeting place, Instant now) {
        jdbc.sql("""
                INSERT INTO fair_amendment (fair_id, first_id, second_id, slot_id, table_id, kind, made_at)
                VALUES (:fair, :first, :second, :slot, :table, :kind, :now)""")
                .param("fair", fairId)
                .param("first", place.pair().first())
                .param("second", place.pair().second())
                .param("slot", place.slotId())
                .param("table", place.tableId())
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whatever was held back is so no more. */
    public void release(UUID fairId) {
        jdbc.sql("DELETE FROM fair_amendment WHERE fair_id = :fair AND kind = 'HELD_BACK'")
                .param("fair", fairId)
                .update();
    }

    /** Those made after a moment, in the order in which they were made. */
    public List<Amendment> since(UUID fairId, Instant moment) {
        return jdbc.sql("SELECT * FROM fair_amendment WHERE fair_id = :fair AND made_at > :moment ORDER BY id")
                .param("fair", fairId)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Amendment(
                        Kind.valueOf(row.getString("kind")),
                        Pair.of(row.getObject("first_id", UUID.class), row.getObject("second_id", UUID.class)),
                        row.getObject("slot_id", UUID.class),
                        row.getObject("table_id", UUID.class),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }
}
