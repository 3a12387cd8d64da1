package org.keqiao.web.fair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.CurrentActor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All fairs. */
@Repository
public class Fairs {

    private static final String SELECT = "SELECT * FROM fair ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SystemReach system;
    private final AuditLog audit;

    Fairs(JdbcClient jdbc, JsonMapper json, SystemReach system, AuditLog audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.system = system;
        this.audit = audit;
    }

    public Optional<Fair> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Steps of one fair wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Fair lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new FairNotFound(id));
    }

    /**
     * Whatever changes a fair's participants or meetings shares it with others who do, and keeps those out who change its state. Sharing
     * needs the right to change, which participants have none of: the platform does it for them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Fair share(UUID id) {
        return system.get(() -> jdbc.sql(SELECT + "WHERE id = :id FOR SHARE")
                        .param("id", id)
                        .query(this::read)
                        .optional())
                .orElseThrow(() -> new FairNotFound(id));
    }

    /** Those to come, next first. */
    public List<Fair> upcoming(boolean drafts, Instant now) {
        return jdbc.sql(SELECT + """
                WHERE ends_at > :now AND state NOT IN ('HELD', 'CANCELLED') AND (:drafts OR state <> 'DRAFT')
                ORDER BY starts_at, id LIMIT 100""")
                .param("now", utc(now))
                .param("drafts", drafts)
                .query(this::read)
                .list();
    }

    /** Those that are over, last first. */
    public List<Fair> past(boolean drafts, Instant now) {
        return jdbc.sql(SELECT + """
                WHERE (ends_at <= :now OR state IN ('HELD', 'CANCELLED')) AND (:drafts OR state <> 'DRAFT')
                ORDER BY starts_at DESC, id LIMIT 100""")
                .param("now", utc(now))
                .param("drafts", drafts)
                .query(this::read)
                .list();
    }

    void add(Fair fair) {
        jdbc.sql("""
                INSERT INTO fair (id, version, state, starts_at, ends_at, profile, cancellation, demonstration, created_by,
                    created_at, changed_at)
                VALUES (:id, :version, :state, :starts, :ends, CAST(:profile AS jsonb), :cancellation, :demonstration, :by,
                    :created, :changed)""")
                .params(values(fair))
                .param("demonstration", fair.demonstration())
                .param("by", fair.createdBy())
                .param("created", utc(fair.createdAt()))
                .update();
        note(fair);
    }

    void replace(Fair after) {
        jdbc.sql("""
                UPDATE fair SET version = :version, state = :state, starts_at = :starts, ends_at = :ends,
                    profile = CAST(:profile AS jsonb), cancellation = :cancellation, changed_at = :changed
                WHERE id = :id""").params(values(after)).update();
        note(after);
    }

    private void note(Fair fair) {
        Actor actor = CurrentActor.orNull();
        audit.add(
                AuditKind.FAIR_CHANGED,
                actor == null ? null : actor.accountId(),
                fair.id(),
                fair.state() + " version " + fair.version());
    }

    private Map<String, @Nullable Object> values(Fair fair) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", fair.id());
        values.put("version", fair.version());
        values.put("state", fair.state().name());
        values.put("starts", utc(fair.startsAt()));
        values.put("ends", utc(fair.endsAt()));
        values.put("profile", json.writeValueAsString(fair.profile()));
        values.put("cancellation", fair.cancellation());
        values.put("changed", utc(fair.changedAt()));
        return values;
    }

    private Fair read(ResultSet row, int number) throws SQLException {
        return new Fair(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                FairState.valueOf(row.getString("state")),
                json.readValue(row.getString("profile"), FairProfile.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("cancellation"),
                row.getBoolean("demonstration"),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
