package org.keqiao.web.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param id counts from 1 without a gap
 * @param kind name of an {@link AuditKind}, or of one that there was once
 * @param hash lower-case hex
 */
public record AuditLine(
        long id,
        Instant at,
        String kind,
        @Nullable UUID accountId,
        @Nullable UUID subjectId,
        @Nullable String detail,
        String hash) {

    static AuditLine read(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getObject("account_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("detail"),
                row.getString("hash"));
    }

    /** What the line's hash must be, after a line of that hash; as the table's trigger computes it (V910__audit.sql). */
    byte[] hashAfter(byte[] previous) {
        String text = String.join(
                "|",
                Long.toString(id),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                kind,
                Objects.toString(accountId, ""),
                Objects.toString(subjectId, ""),
                Objects.toString(detail, ""));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous);
            return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
