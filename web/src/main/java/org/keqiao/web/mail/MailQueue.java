package org.keqiao.web.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out e-mails to senders. An attempt whose outcome nobody knows, because the connection broke or the sender died, is repeated
 * once, with the same Message-ID; after a second one the e-mail is left as it is. So nothing is lost by one fault, and nobody gets an
 * e-mail more than twice.
 */
@Repository
class MailQueue {

    private static final int REPEATS_OF_UNKNOWN = 1;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final MailProperties properties;
    private final MailHours hours;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, MailProperties properties, MailHours hours, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.hours = hours;
        this.clock = clock;
    }

    /** Notes that senders have died over e-mails: what became of those is unknown. */
    @Transactional
    public void abandonExpired() {
        jdbc.sql("""
                UPDATE mail SET unknowns = unknowns + 1, claim = NULL, lease_until = NULL, failure = 'the sender went away',
                    state = CASE WHEN unknowns < :repeats THEN 'WAITING' ELSE 'UNKNOWN' END,
                    letter = CASE WHEN unknowns < :repeats THEN letter END,
                    ended_at = CASE WHEN unknowns < :repeats THEN NULL ELSE CAST(:now AS timestamptz) END
                WHERE state = 'SENDING' AND lease_until < :now""")
                .param("repeats", REPEATS_OF_UNKNOWN)
                .param("now", time(clock.instant()))
                .update();
    }

    /**
     * The one that waits longest. What the server did not take in working hours waits for the next ones if its reader wishes no
     * others; letters go to an address, whatever a reader wishes.
     */
    @Transactional
    public Optional<OutgoingMail> next() {
        Instant now = clock.instant();
        return jdbc.sql("""
                UPDATE mail SET state = 'SENDING', claim = :claim, attempts = attempts + 1, lease_until = :lease
                WHERE id = (
                    SELECT id FROM mail m WHERE state = 'WAITING' AND not_before <= :now
                        AND (:working OR letter IS NOT NULL
                            OR NOT EXISTS (SELECT FROM mail_setting s WHERE s.account_id = m.account_id AND s.working_hours))
                    ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, claim, account_id, letter::text, digest_on IS NOT NULL AS digest, attempts, unknowns, created_at""")
                .param("claim", UUID.randomUUID())
                .param("lease", time(now.plus(properties.lease())))
                .param("now", time(now))
                .param("working", hours.isWorkingHour(now))
                .query(OutgoingMail.class)
                .optional();
    }

    @Transactional
    public void note(OutgoingMail mail, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent() -> end(mail, "SENT", null);
            case Outcome.Dropped() -> end(mail, "DROPPED", null);
            case Outcome.Refused(String why) -> end(mail, "FAILED", why);
            case Outcome.Later(String why) -> later(mail, 0, why);
            case Outcome.Unknown(String why) -> {
                if (mail.unknowns() < REPEATS_OF_UNKNOWN) {
                    later(mail, 1, why);
                } else {
                    end(mail, "UNKNOWN", why);
                }
            }
        }
    }

    private void later(OutgoingMail mail, int unknowns, String why) {
        Instant now = clock.instant();
        if (mail.createdAt().plus(properties.giveUpAfter()).isBefore(now)) {
            end(mail, "FAILED", why);
            return;
        }
        update(
                        mail,
                        "state = 'WAITING', claim = NULL, lease_until = NULL, failure = :why, not_before = :next,"
                                + " unknowns = unknowns + :unknowns")
                .param("why", why)
                .param("next", time(now.plus(pause(mail.attempts()))))
                .param("unknowns", unknowns)
                .update();
    }

    private void end(OutgoingMail mail, String state, @Nullable String why) {
        update(mail, "state = :state, claim = NULL, lease_until = NULL, letter = NULL, failure = :why, ended_at = :now")
                .param("state", state)
                .param("why", why)
                .param("now", time(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec update(OutgoingMail mail, String changes) {
        return jdbc.sql("UPDATE mail SET " + changes + " WHERE id = :id AND claim = :claim")
                .param("id", mail.id())
                .param("claim", mail.claim());
    }

    private static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 7));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
