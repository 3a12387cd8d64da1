package org.keqiao.web.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the reader's language.
 *
 * @param overdue whether its promise is broken
 */
public record NoticeView(
        UUID id,
        NoticeGroup group,
        String text,
        @Nullable Instant promisedBy,
        boolean overdue,
        Instant createdAt,
        boolean unread,
        boolean settled) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public ZonedDateTime created() {
        return createdAt.atZone(BEIJING);
    }

    public @Nullable ZonedDateTime promised() {
        return promisedBy == null ? null : promisedBy.atZone(BEIJING);
    }
}
