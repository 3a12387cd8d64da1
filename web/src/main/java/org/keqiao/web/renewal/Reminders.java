package org.keqiao.web.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which listings ask for a reminder. Taking one notes that its owner is told, so that nobody is told twice of the same. */
@Repository
class Reminders {

    private final JdbcClient jdbc;
    private final SystemReach system;

    Reminders(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** A listing whose owner is to be reminded. */
    record Due(UUID listingId, UUID organisationId, String title, long revision, Instant moment) {}

    /** A reminder. */
    record Told(RenewalReason reason, Instant moment) {}

    /** Published listings that end until then; a listing that was renewed asks again at its next end. */
    List<Due> takeEnding(Instant now, Instant until, int limit) {
        return take(
                RenewalReason.ENDS,
                "valid_until",
                "listing.valid_until > :now AND listing.valid_until <= :until",
                now,
                until,
                limit);
    }

    /** Published listings that nobody has confirmed since then, and that do not end before {@code now}. */
    List<Due> takeStale(Instant now, Instant since, int limit) {
        return take(
                RenewalReason.STALE,
                "confirmed_at",
                "listing.valid_until > :now AND listing.confirmed_at <= :until",
                now,
                since,
                limit);
    }

    private List<Due> take(
            RenewalReason reason, String column, String condition, Instant now, Instant until, int limit) {
        return jdbc.sql("""
                        WITH due AS (
                            SELECT id, organisation_id, content ->> 'title' AS title, revision, %1$s AS moment
                            FROM listing
                            WHERE state = 'PUBLISHED' AND %2$s
                              AND NOT EXISTS (
                                  SELECT FROM renewal_reminder told
                                  WHERE told.listing_id = listing.id AND told.reason = :reason AND told.moment = listing.%1$s)
                            ORDER BY %1$s LIMIT :limit FOR UPDATE SKIP LOCKED
                        ), taken AS (
                            INSERT INTO renewal_reminder (listing_id, reason, moment, told_at)
                            SELECT id, :reason, moment, :now FROM due
                        )
                        SELECT * FROM due""".formatted(column, condition))
                .param("reason", reason.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Reminders::due)
                .list();
    }

    /** What the owner of a listing was reminded of. */
    List<Told> told(UUID listingId) {
        return system.get(() -> jdbc.sql("SELECT reason, moment FROM renewal_reminder WHERE listing_id = :id")
                .param("id", listingId)
                .query((row, number) -> new Told(
                        RenewalReason.valueOf(row.getString("reason")),
                        row.getTimestamp("moment").toInstant()))
                .list());
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("title"),
                row.getLong("revision"),
                row.getTimestamp("moment").toInstant());
    }
}
