package org.keqiao.web.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pairings of an e-mail that still wait unread in the inbox, best first. */
@Repository
class MailedPairings {

    private final JdbcClient jdbc;

    MailedPairings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A pairing of an e-mail.
     *
     * @param ofResult whether the reader's organisation owns the result, and not the demand
     * @param points 0 to 100 with one decimal, as everywhere
     */
    record Line(UUID id, String result, String demand, boolean ofResult, double points) {}

    List<Line> of(UUID mailId) {
        return jdbc.sql("""
                SELECT p.id, p.body -> 'result' ->> 'title' AS result, p.body -> 'demand' ->> 'title' AS demand,
                    i.listing_id = p.result_id AS of_result, p.score * 100 AS points
                FROM mail_pairing m JOIN account a ON a.id = m.account_id
                JOIN inbox_item i ON i.pairing_id = m.pairing_id AND i.organisation_id = a.organisation_id
                JOIN pairing p ON p.id = m.pairing_id
                LEFT JOIN mail_delivery d ON d.account_id = a.id AND d.notice_group = 'PAIRING'
                WHERE m.mail_id = :mail AND i.read_at IS NULL AND d.delivery IS DISTINCT FROM 'OFF'
                ORDER BY p.score DESC, p.id""").param("mail", mailId).query(Line.class).list();
    }
}
