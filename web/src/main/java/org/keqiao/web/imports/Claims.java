package org.keqiao.web.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.imports.file.Notice;
import org.keqiao.web.imports.file.ReadFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Hands out imports to workers, and lets only the worker that holds one change it. */
@Repository
class Claims {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Duration lease;

    Claims(JdbcClient jdbc, JsonMapper json, ImportProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.lease = properties.lease();
    }

    /** The oldest import that waits, or that a worker has left lying. */
    @Transactional
    Optional<Claim> next() {
        return jdbc.sql("""
                UPDATE listing_import SET state = 'RUNNING', claim = :claim, attempts = attempts + 1,
                    lease_until = now() + make_interval(secs => :lease), started_at = coalesce(started_at, now())
                WHERE id = (
                    SELECT id FROM listing_import
                    WHERE state = 'WAITING' OR (state = 'RUNNING' AND lease_until < now())
                    ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, created_by, kind, on_behalf_of, dry_run, traceparent, claim, attempts""")
                .param("claim", UUID.randomUUID())
                .param("lease", seconds())
                .query(this::claim)
                .optional();
    }

    byte[] file(Claim claim) {
        return jdbc.sql("SELECT file FROM listing_import WHERE id = :id")
                .param("id", claim.importId())
                .query(byte[].class)
                .single();
    }

    /** Renews the claim and holds the import locked until the transaction ends; answers false when another worker has taken over. */
    boolean renew(Claim claim) {
        return update("lease_until = now() + make_interval(secs => :lease)", claim)
                        .param("lease", seconds())
                        .update()
                == 1;
    }

    /** Lets the next worker have it at once. */
    @Transactional
    void release(Claim claim) {
        update("lease_until = now()", claim).update();
    }

    @Transactional
    void begin(Claim claim, ReadFile file) {
        update("total = :total, kinds = :kinds::jsonb, notices = :notices::jsonb", claim)
                .param("total", file.rows().size())
                .param("kinds", json.writeValueAsString(file.kinds()))
                .param("notices", json.writeValueAsString(file.notices()))
                .update();
    }

    void progress(Claim claim, Import.Counts counts) {
        update(
                        "created = created + :created, updated = updated + :updated, unchanged = unchanged + :unchanged,"
                                + " failed = failed + :failed, attempts = 0",
                        claim)
                .param("created", counts.created())
                .param("updated", counts.updated())
                .param("unchanged", counts.unchanged())
                .param("failed", counts.failed())
                .update();
    }

    @Transactional
    void finish(Claim claim) {
        end(claim, ImportState.FINISHED, null);
    }

    @Transactional
    void fail(Claim claim, Notice why) {
        end(claim, ImportState.FAILED, why);
    }

    private void end(Claim claim, ImportState state, @Nullable Notice failure) {
        update(
                        "state = :state, failure = :failure::jsonb, finished_at = now(), lease_until = NULL,"
                                + " file = CASE WHEN dry_run AND CAST(:state AS text) = 'FINISHED' THEN file END",
                        claim)
                .param("state", state.name())
                .param("failure", failure == null ? null : json.writeValueAsString(failure))
                .update();
    }

    private JdbcClient.StatementSpec update(String changes, Claim claim) {
        return jdbc.sql("UPDATE listing_import SET " + changes
                        + " WHERE id = :id AND claim = :claim AND state = 'RUNNING'")
                .param("id", claim.importId())
                .param("claim", claim.id());
    }

    private double seconds() {
        return lease.toMillis() / 1000.0;
    }

    private Claim claim(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Claim(
                row.getObject("claim", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("created_by", UUID.class),
                kind == null ? null : ListingKind.valueOf(kind),
                row.getString("on_behalf_of"),
                row.getBoolean("dry_run"),
                row.getString("traceparent"),
                row.getInt("attempts"));
    }
}
