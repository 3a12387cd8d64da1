package org.keqiao.web.administration;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLine;

/**
 * A line as it is shown.
 *
 * @param by how whoever did it is called today; null when there is no such account any more
 * @param subject how whom or what it was done to is called today, if it has a name
 */
public record AuditLineView(
        AuditLine line, @Nullable String by, @Nullable String subject) {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Null for a kind of an older version. */
    public @Nullable AuditKind kind() {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> kind.name().equals(line.kind()))
                .findFirst()
                .orElse(null);
    }

    public ZonedDateTime inBeijing() {
        return line.at().atZone(BEIJING);
    }
}
