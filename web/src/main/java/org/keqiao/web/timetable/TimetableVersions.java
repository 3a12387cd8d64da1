package org.keqiao.web.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All timetables of all fairs. One that has ended never changes. */
@Repository
class TimetableVersions {

    private static final String SELECT = """
            SELECT v.id, v.fair_id, v.number, v.cause, v.base_number, v.state, v.progress, v.standing::text, v.failure,
                v.sent_at IS NOT NULL AS sent, a.display_name, v.ordered_at, v.ended_at, v.published_at
            FROM timetable_version v JOIN account a ON a.id = v.ordered_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimetableVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The next version of a fair; who calls holds the fair's lock. */
    TimetableVersion add(NewVersion fresh, UUID by, Instant now) {
        jdbc.sql("""
                        INSERT INTO timetable_version (id, fair_id, number, cause, base_number, fair_order, state, ordered_by, ordered_at)
                        SELECT :id, :fair, coalesce(max(number), 0) + 1, :cause, :base, CAST(:order AS jsonb), 'QUEUED', :by, :now
                        FROM timetable_version WHERE fair_id = :fair
                        """)
                .param("id", fresh.id())
                .param("fair", fresh.fairId())
                .param("cause", fresh.cause().name())
                .param("base", fresh.baseNumber())
                .param("order", json.writeValueAsString(fresh.order()))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
        return find(fresh.id()).orElseThrow();
    }

    Optional<TimetableVersion> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE v.id = ?")
                .param(id)
                .query(this::version)
                .optional();
    }

    Optional<TimetableVersion> find(UUID fairId, int number) {
        return jdbc.sql(SELECT + "WHERE v.fair_id = ? AND v.number = ?")
                .params(fairId, number)
                .query(this::version)
                .optional();
    }

    /** Newest first. */
    List<TimetableVersion> of(UUID fairId) {
        return jdbc.sql(SELECT + "WHERE v.fair_id = ? ORDER BY v.number DESC")
                .param(fairId)
                .query(this::version)
                .list();
    }

    Optional<TimetableVersion> published(UUID fairId) {
        return jdbc.sql(SELECT
                        + "WHERE v.fair_id = ? AND v.published_at IS NOT NULL ORDER BY v.published_at DESC LIMIT 1")
                .param(fairId)
                .query(this::version)
                .optional();
    }

    /** Oldest first. */
    List<TimetableVersion> unfinished() {
        return jdbc.sql(SELECT + "WHERE v.ended_at IS NULL ORDER BY v.ordered_at LIMIT 100")
                .query(this::version)
                .list();
    }

    TimetableOrder order(UUID id) {
        return json.readValue(
                jdbc.sql("SELECT fair_order::text FROM timetable_version WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single(),
                TimetableOrder.class);
    }

    Optional<Timetable> timetable(UUID id) {
        return jdbc.sql("SELECT timetable::text FROM timetable_version WHERE id = ? AND timetable IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Timetable.class));
    }

    /**
     * Notes whether the solving service has it.
     *
     * @param taken missing for it to be offered again
     */
    void sent(UUID id, @Nullable Instant taken) {
        jdbc.sql("UPDATE timetable_version SET sent_at = :taken WHERE id = :id AND ended_at IS NULL")
                .param("taken", taken == null ? null : Timestamp.from(taken))
                .param("id", id)
                .update();
    }

    /** How far it is now. Whoever reads an older answer later changes nothing that has ended. */
    void follow(TimetableJob job, @Nullable Timetable best) {
        jdbc.sql("""
                        UPDATE timetable_version SET state = :state, progress = :progress, failure = :failure, ended_at = :ended,
                            standing = coalesce(CAST(:standing AS jsonb), standing), timetable = coalesce(CAST(:best AS jsonb), timetable)
                        WHERE id = :id AND ended_at IS NULL
                        """)
                .param("id", job.id())
                .param("state", job.state().name())
                .param("progress", job.progress())
                .param("failure", job.failure() == null ? null : job.failure().name())
                .param("ended", job.endedAt() == null ? null : Timestamp.from(job.endedAt()))
                .param("standing", best == null ? null : json.writeValueAsString(TimetableStanding.of(best)))
                .param("best", best == null ? null : json.writeValueAsString(best))
                .update();
    }

    void fail(UUID id, TimetableFailure failure, Instant now) {
        jdbc.sql(
                        "UPDATE timetable_version SET state = 'FAILED', failure = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(failure.name(), Timestamp.from(now), id)
                .update();
    }

    void publish(UUID id, Instant now) {
        jdbc.sql("UPDATE timetable_version SET published_at = ? WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    private TimetableVersion version(ResultSet row, int number) throws SQLException {
        String standing = row.getString("standing");
        String failure = row.getString("failure");
        int base = row.getInt("base_number");
        return new TimetableVersion(
                row.getObject("id", UUID.class),
                row.getObject("fair_id", UUID.class),
                row.getInt("number"),
                VersionCause.valueOf(row.getString("cause")),
                base == 0 ? null : base,
                TimetableState.valueOf(row.getString("state")),
                row.getDouble("progress"),
                standing == null ? null : json.readValue(standing, TimetableStanding.class),
                failure == null ? null : TimetableFailure.valueOf(failure),
                row.getBoolean("sent"),
                row.getString("display_name"),
                row.getTimestamp("ordered_at").toInstant(),
                instant(row, "ended_at"),
                instant(row, "published_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
