package org.keqiao.web.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Consents that end and of which nobody was told yet. Taking one notes that it is told. One does not count while others that end later
 * allow the same.
 */
@Repository
class EndingConsents {

    private static final String IS_MISSED = """
            c.revoked_at IS NULL AND EXISTS (
                SELECT FROM unnest(c.scopes) scope WHERE NOT EXISTS (
                    SELECT FROM consent later
                    WHERE later.organisation_id = c.organisation_id AND later.revoked_at IS NULL AND scope = ANY (later.scopes)
                      AND (later.valid_until IS NULL OR later.valid_until > c.valid_until)))""";

    private final JdbcClient jdbc;
    private final SystemReach system;

    EndingConsents(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /**
     * A consent of which people are to be told.
     *
     * @param coordinator who recorded it; missing when it was somebody else, or somebody who is no coordinator any more
     */
    record Ending(
            UUID id,
            UUID organisationId,
            String organisation,
            LocalDate validUntil,
            @Nullable UUID coordinator) {}

    /** Something that was told. */
    record Told(UUID consentId, ReminderKind kind) {}

    /** Those whose last day lies between these two; a consent that was over when it was recorded is kept for the record only. */
    List<Ending> take(ReminderKind kind, LocalDate first, LocalDate last, Instant now, int limit) {
        return jdbc.sql("""
                WITH ending AS (
                    SELECT c.id, c.organisation_id, o.name AS organisation, c.valid_until, a.id AS coordinator
                    FROM consent c JOIN organisation o ON o.id = c.organisation_id
                    LEFT JOIN account a ON a.id = c.recorded_by AND a.role = 'COORDINATOR' AND a.closed_at IS NULL
                    WHERE c.valid_until BETWEEN :first AND :last
                      AND c.valid_until >= (c.recorded_at AT TIME ZONE 'Asia/Shanghai')::date
                      AND NOT EXISTS (SELECT FROM consent_reminder told WHERE told.consent_id = c.id AND told.kind = :kind)
                      AND %s
                    ORDER BY c.valid_until, c.id LIMIT :limit FOR UPDATE OF c SKIP LOCKED
                ), taken AS (
                    INSERT INTO consent_reminder (consent_id, kind, told_at) SELECT id, :kind, :now FROM ending
                )
                SELECT * FROM ending""".formatted(IS_MISSED))
                .param("kind", kind.name())
                .param("first", first)
                .param("last", last)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Ending.class)
                .list();
    }

    /** What was told of consents of the organisation that are renewed or revoked by now. */
    List<Told> settled(UUID organisationId) {
        return system.get(() -> jdbc.sql("""
                SELECT told.consent_id, told.kind FROM consent_reminder told JOIN consent c ON c.id = told.consent_id
                WHERE c.organisation_id = :organisation AND NOT (%s)""".formatted(IS_MISSED))
                .param("organisation", organisationId)
                .query(Told.class)
                .list());
    }
}
