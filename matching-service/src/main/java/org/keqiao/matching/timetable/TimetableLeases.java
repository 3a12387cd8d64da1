package org.keqiao.matching.timetable;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who solves which order. Only who holds the lease writes, and times are the database's: a service that was away too long finds that its lease is another's
 * and changes nothing.
 */
@Repository
class TimetableLeases {

    private static final String HELD = " WHERE id = :id AND leased_by = :holder AND state = 'SOLVING'";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final UUID holder = UUID.randomUUID();

    TimetableLeases(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The order that has waited longest, if one waits or has lost who solved it. */
    Optional<Claimed> claim(Duration lease) {
        return jdbc.sql("""
                        UPDATE timetable_job SET state = 'SOLVING', attempts = attempts + 1, progress = 0, leased_by = :holder,
                            leased_until = now() + make_interval(secs => :seconds), started_at = coalesce(started_at, now())
                        WHERE id = (
                            SELECT id FROM timetable_job
                            WHERE ended_at IS NULL AND (state = 'QUEUED' OR leased_until < now())
                            ORDER BY ordered_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, fair_order::text, attempts, stop_wanted
                        """)
                .param("holder", holder)
                .param("seconds", lease.toMillis() / 1000.0)
                .query((row, number) -> new Claimed(
                        row.getObject("id", UUID.class),
                        json.readValue(row.getString("fair_order"), TimetableOrder.class),
                        row.getInt("attempts"),
                        row.getBoolean("stop_wanted")))
                .optional();
    }

    /** Whether it is to be stopped; empty when the lease is lost. */
    Optional<Boolean> renew(UUID id, double progress, Duration lease) {
        return jdbc.sql("UPDATE timetable_job SET progress = :progress,"
                        + " leased_until = now() + make_interval(secs => :seconds)" + HELD + " RETURNING stop_wanted")
                .param("progress", Math.clamp(progress, 0, 1))
                .param("seconds", lease.toMillis() / 1000.0)
                .param("id", id)
                .param("holder", holder)
                .query(Boolean.class)
                .optional();
    }

    void improve(UUID id, Timetable best) {
        jdbc.sql("UPDATE timetable_job SET best = :best::jsonb, standing = :standing::jsonb" + HELD)
                .param("best", json.writeValueAsString(best))
                .param("standing", json.writeValueAsString(TimetableStanding.of(best)))
                .param("id", id)
                .param("holder", holder)
                .update();
    }

    /** Says whether the lease still held. */
    boolean end(UUID id, TimetableState state, @Nullable TimetableFailure failure) {
        return jdbc.sql("UPDATE timetable_job SET state = :state, failure = :failure, progress = 1, ended_at = now(),"
                                + " leased_by = NULL, leased_until = NULL" + HELD)
                        .param("state", state.name())
                        .param("failure", failure == null ? null : failure.name())
                        .param("id", id)
                        .param("holder", holder)
                        .update()
                == 1;
    }

    /** Gives back all that this service solves, for others to solve; not an attempt that failed. */
    int giveBack() {
        return jdbc.sql("UPDATE timetable_job SET state = 'QUEUED', attempts = attempts - 1, progress = 0,"
                        + " leased_by = NULL, leased_until = NULL WHERE leased_by = ?")
                .param(holder)
                .update();
    }
}
