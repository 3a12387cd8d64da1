package org.keqiao.web.notice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of an e-mail in words. Those that were read or settled in the meantime, or are not wished any more, need no telling. */
@Component
public class MailedNotices {

    private final JdbcClient jdbc;
    private final NoticeWords words;

    MailedNotices(JdbcClient jdbc, NoticeWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /**
     * A notice of an e-mail.
     *
     * @param link path of the page where the reader acts, or of the inbox's way there
     */
    public record Line(NoticeGroup group, String text, String link) {}

    public List<Line> of(UUID mailId, Locale language) {
        return jdbc.sql("""
                SELECT n.id, n.kind, n.facts::text,
                  CASE WHEN n.signed_link THEN n.link ELSE '/notices/' || n.id END AS link, n.promised_by, n.created_at, n.read_at, n.settled_at
                FROM notice n LEFT JOIN mail_delivery d
                  ON d.account_id = n.account_id AND d.notice_group = upper(split_part(n.kind, '.', 1))
                WHERE n.mail_id = :mail AND n.read_at IS NULL AND n.settled_at IS NULL
                  AND d.delivery IS DISTINCT FROM 'OFF'
                ORDER BY n.promised_by NULLS LAST, n.created_at, n.id""").param("mail", mailId).query(Notice.class).list().stream()
                .map(notice -> new Line(notice.group(), words.of(notice, language), notice.link()))
                .toList();
    }
}
