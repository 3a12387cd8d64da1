package org.keqiao.matching.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All orders, as those who ask see them. Leases are {@link TimetableLeases}'. */
@Repository
class TimetableJobs {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimetableJobs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps it unless its id is there already. */
    void add(TimetableRequest request, Instant now) {
        jdbc.sql("""
                        INSERT INTO timetable_job (id, fair_order, state, ordered_at) VALUES (?, ?::jsonb, 'QUEUED', ?)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .params(request.id(), json.writeValueAsString(request.order()), Timestamp.from(now))
                .update();
    }

    int waiting() {
        return jdbc.sql("SELECT count(*)::int FROM timetable_job WHERE state = 'QUEUED'")
                .query(Integer.class)
                .single();
    }

    Optional<TimetableJob> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, state, progress, standing::text, failure, ordered_at, started_at, ended_at
                        FROM timetable_job WHERE id = ?
                        """).param(id).query((row, number) -> job(row)).optional();
    }

    Optional<TimetableOrder> order(UUID id) {
        return jdbc.sql("SELECT fair_order::text FROM timetable_job WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, TimetableOrder.class));
    }

    Optional<Timetable> best(UUID id) {
        return jdbc.sql("SELECT best::text FROM timetable_job WHERE id = ? AND best IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Timetable.class));
    }

    /** Ends it if nobody solves it yet; otherwise who does is told to end. */
    void cancel(UUID id) {
        jdbc.sql("""
                        UPDATE timetable_job SET stop_wanted = true,
                            state = CASE state WHEN 'QUEUED' THEN 'CANCELLED' ELSE state END,
                            ended_at = CASE state WHEN 'QUEUED' THEN now() END
                        WHERE id = ? AND ended_at IS NULL
                        """).param(id).update();
    }

    int forgetEndedFor(Duration time) {
        return jdbc.sql("DELETE FROM timetable_job WHERE ended_at < now() - make_interval(secs => ?)")
                .param(time.toSeconds())
                .update();
    }

    private TimetableJob job(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        String failure = row.getString("failure");
        return new TimetableJob(
                row.getObject("id", UUID.class),
                TimetableState.valueOf(row.getString("state")),
                row.getDouble("progress"),
                standing == null ? null : json.readValue(standing, TimetableStanding.class),
                failure == null ? null : TimetableFailure.valueOf(failure),
                row.getTimestamp("ordered_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
