package org.keqiao.web.audit;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit log as it is read and proved. */
@Component
public class AuditTrail {

    private static final int AT_ONCE = 1_000;
    private static final String COLUMNS =
            "SELECT id, at, kind, account_id, subject_id, detail, encode(hash, 'hex') AS hash FROM audit_line ";
    private static final String WHERE = """
            WHERE (:kind::text IS NULL OR kind = :kind) AND (:id::uuid IS NULL OR account_id = :id OR subject_id = :id)
                AND (:from::timestamptz IS NULL OR at >= :from) AND (:until::timestamptz IS NULL OR at < :until)\s""";

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<AuditLine> find(AuditFilter filter, int page, int size) {
        return filtered(COLUMNS + WHERE + "ORDER BY id DESC LIMIT :size OFFSET :offset", filter)
                .param("size", size)
                .param("offset", page * size)
                .query(AuditLine::read)
                .list();
    }

    public long count(AuditFilter filter) {
        return filtered("SELECT count(*) FROM audit_line " + WHERE, filter)
                .query(Long.class)
                .single();
    }

    /** Computes every hash anew, from the first line on. */
    @Transactional(readOnly = true)
    public AuditVerdict verify() {
        byte[] previous = {};
        long last = 0;
        while (true) {
            List<AuditLine> lines = jdbc.sql(COLUMNS + "WHERE id > :last ORDER BY id LIMIT " + AT_ONCE)
                    .param("last", last)
                    .query(AuditLine::read)
                    .list();
            for (AuditLine line : lines) {
                byte[] hash = line.hashAfter(previous);
                if (line.id() != last + 1 || !Arrays.equals(hash, HexFormat.of().parseHex(line.hash()))) {
                    return new AuditVerdict(last, line.id(), HexFormat.of().formatHex(previous));
                }
                previous = hash;
                last = line.id();
            }
            if (lines.size() < AT_ONCE) {
                return new AuditVerdict(last, 0, HexFormat.of().formatHex(previous));
            }
        }
    }

    private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("id", filter.id())
                .param("from", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC))
                .param("until", filter.until() == null ? null : filter.until().atOffset(ZoneOffset.UTC));
    }
}
