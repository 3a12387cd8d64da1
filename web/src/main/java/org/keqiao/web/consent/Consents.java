package org.keqiao.web.consent;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All consents. */
@Repository
public class Consents {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;
    private final ApplicationEventPublisher listeners;

    Consents(JdbcClient jdbc, Clock clock, AuditLog audit, ApplicationEventPublisher listeners) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.listeners = listeners;
    }

    /**
     * Whether this person may do that for the organisation. Its members and administrators need nobody's consent: the latter run
     * the platform and load what an organisation hands over.
     */
    public boolean allow(Actor actor, UUID organisationId, ConsentScope scope) {
        return actor.role() != Role.COORDINATOR
                || organisationId.equals(actor.organisationId())
                || isGiven(organisationId, scope);
    }

    /** The names of those who have consented to that, in order; at most 1,000. */
    public List<String> namesOf(ConsentScope scope) {
        return jdbc.sql("""
                SELECT o.name FROM organisation o WHERE EXISTS (SELECT FROM consent c WHERE c.organisation_id = o.id
                    AND c.revoked_at IS NULL AND :scope = ANY (c.scopes) AND (c.valid_until IS NULL OR c.valid_until >= :today))
                ORDER BY o.name LIMIT 1000""")
                .param("scope", scope.name())
                .param("today", LocalDate.now(clock.withZone(BEIJING)))
                .query(String.class)
                .list();
    }

    /** Newest first. */
    public List<Consent> of(UUID organisationId) {
        return jdbc.sql("""
                SELECT c.*, person_name(c.recorded_by) AS display_name FROM consent c
                WHERE c.organisation_id = :organisation ORDER BY c.recorded_at DESC, c.id""")
                .param("organisation", organisationId)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional
    public UUID record(UUID organisationId, ConsentRequest request, Actor actor) {
        UUID id = Generators.timeBasedEpochGenerator().generate();
        List<ConsentScope> scopes = Objects.requireNonNull(request.scopes());
        jdbc.sql("""
                INSERT INTO consent (id, organisation_id, scopes, given_by, given_on, valid_until, evidence, recorded_by, recorded_at)
                VALUES (:id, :organisation, :scopes, :givenBy, :givenOn, :validUntil::date, :evidence, :actor, :now)""")
                .param("id", id)
                .param("organisation", organisationId)
                .param("scopes", scopes.stream().distinct().map(Enum::name).toArray(String[]::new))
                .param("givenBy", String.valueOf(request.givenBy()).strip())
                .param("givenOn", request.givenOn())
                .param("validUntil", request.validUntil())
                .param("evidence", String.valueOf(request.evidence()).strip())
                .param("actor", actor.accountId())
                .param("now", now())
                .update();
        audit.add(AuditKind.CONSENT_RECORDED, actor.accountId(), organisationId, id.toString());
        listeners.publishEvent(new ConsentsChanged(organisationId));
        return id;
    }

    /** From now on it allows nothing; what was done under it stays. */
    @Transactional
    public void revoke(UUID organisationId, UUID id, @Nullable String reason, Actor actor) {
        UUID recordedBy = jdbc.sql("""
                UPDATE consent SET revoked_at = :now, revoked_by = :actor, revocation_reason = :reason
                WHERE id = :id AND organisation_id = :organisation AND revoked_at IS NULL RETURNING recorded_by""")
                .param("now", now())
                .param("actor", actor.accountId())
                .param("reason", reason == null || reason.isBlank() ? null : reason.strip())
                .param("id", id)
                .param("organisation", organisationId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ConsentNotFound(id));
        audit.add(AuditKind.CONSENT_REVOKED, actor.accountId(), organisationId, id.toString());
        listeners.publishEvent(new ConsentsChanged(organisationId));
        if (!recordedBy.equals(actor.accountId())) {
            listeners.publishEvent(new ConsentRevoked(id, organisationId, recordedBy));
        }
    }

    private boolean isGiven(UUID organisationId, ConsentScope scope) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM consent WHERE organisation_id = :organisation AND revoked_at IS NULL
                    AND :scope = ANY (scopes) AND (valid_until IS NULL OR valid_until >= :today))""")
                .param("organisation", organisationId)
                .param("scope", scope.name())
                .param("today", LocalDate.now(clock.withZone(BEIJING)))
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Consent read(ResultSet row) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Consent(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(ConsentScope::valueOf)
                        .toList(),
                row.getString("given_by"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("evidence"),
                row.getString("display_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getString("revocation_reason"));
    }
}
