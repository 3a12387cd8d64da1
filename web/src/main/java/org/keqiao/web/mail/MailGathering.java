package org.keqiao.web.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.notice.Delivery;
import org.keqiao.web.notice.NoticeGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what people have not heard of into e-mails that wait to be sent: one per person and round. Everything happens in three
 * statements, however many people there are; a lock lets one instance gather at a time, and whoever tells something waits for nobody.
 */
@Repository
class MailGathering {

    private static final String WISHES = Arrays.stream(NoticeGroup.values())
            .map(group -> "('%s', '%s')".formatted(group.name(), group.usual().name()))
            .collect(Collectors.joining(
                    ", ",
                    "wish AS (SELECT a.id AS account_id, a.organisation_id, u.name, coalesce(d.delivery, u.usual) AS delivery"
                            + " FROM account a CROSS JOIN (VALUES ",
                    """
            ) AS u (name, usual)
              LEFT JOIN mail_delivery d ON d.account_id = a.id AND d.notice_group = u.name
              LEFT JOIN mail_setting s ON s.account_id = a.id
              WHERE a.email IS NOT NULL AND a.closed_at IS NULL AND (:working OR NOT coalesce(s.working_hours, false))),
            """));
    private static final String DUE = "WITH " + WISHES + """
            due_notice AS (
              SELECT n.id, n.account_id FROM notice n JOIN wish w
                ON w.account_id = n.account_id AND w.name = upper(split_part(n.kind, '.', 1)) AND w.delivery = :delivery
              WHERE n.mail_id IS NULL AND n.read_at IS NULL AND n.settled_at IS NULL AND n.created_at > :fresh),
            due_pairing AS (
              SELECT i.pairing_id, w.account_id FROM inbox_item i JOIN wish w
                ON w.organisation_id = i.organisation_id AND w.name = 'PAIRING' AND w.delivery = :delivery
              WHERE i.read_at IS NULL AND i.arrived_at > :fresh
                AND NOT EXISTS (SELECT FROM mail_pairing m WHERE m.account_id = w.account_id AND m.pairing_id = i.pairing_id)
                AND NOT EXISTS (SELECT FROM mail_pairing m WHERE m.account_id = w.account_id AND m.mailed_at > :pairingsSince))
            """;

    private final JdbcClient jdbc;
    private final MailProperties properties;
    private final MailHours hours;

    MailGathering(JdbcClient jdbc, MailProperties properties, MailHours hours) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.hours = hours;
    }

    /** What people wish to hear at once. */
    @Transactional
    public void gatherAtOnce(Instant now) {
        gather(Delivery.AT_ONCE, null, now);
    }

    /** The digests of the day; nobody gets a second one. */
    @Transactional
    public void gatherDigests(Instant now) {
        gather(Delivery.DAILY, hours.dayOf(now), now);
    }

    private void gather(Delivery delivery, @Nullable LocalDate day, Instant now) {
        boolean mine = jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('keqiao mail'))")
                .query(Boolean.class)
                .single();
        if (!mine) {
            return;
        }
        List<UUID> mails = open(delivery, day, now);
        if (!mails.isEmpty()) {
            fill("""
                    UPDATE notice n SET mail_id = m.id FROM due_notice d JOIN mail m ON m.account_id = d.account_id
                    WHERE n.id = d.id AND m.id IN (:mails)""", delivery, now, mails);
            fill("""
                    INSERT INTO mail_pairing (account_id, pairing_id, mail_id, mailed_at)
                    SELECT d.account_id, d.pairing_id, m.id, :now FROM due_pairing d JOIN mail m ON m.account_id = d.account_id
                    WHERE m.id IN (:mails)""", delivery, now, mails);
        }
    }

    private List<UUID> open(Delivery delivery, @Nullable LocalDate day, Instant now) {
        return jdbc.sql(DUE + """
                INSERT INTO mail (id, account_id, digest_on, state, not_before, created_at)
                SELECT uuidv7(), account_id, CAST(:day AS date), 'WAITING', :now, :now
                FROM (SELECT account_id FROM due_notice UNION SELECT account_id FROM due_pairing) AS due
                ON CONFLICT (account_id, digest_on) DO NOTHING
                RETURNING id""")
                .params(parameters(delivery, now))
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    private void fill(String statement, Delivery delivery, Instant now, List<UUID> mails) {
        jdbc.sql(DUE + statement)
                .params(parameters(delivery, now))
                .param("mails", mails)
                .update();
    }

    private Map<String, Object> parameters(Delivery delivery, Instant now) {
        return Map.of(
                "delivery", delivery.name(),
                "working", hours.isWorkingHour(now),
                "fresh", time(now.minus(properties.fresh())),
                "pairingsSince", time(delivery == Delivery.AT_ONCE ? now.minus(properties.pairingsEvery()) : now),
                "now", time(now));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
