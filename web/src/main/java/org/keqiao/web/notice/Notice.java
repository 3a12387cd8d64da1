package org.keqiao.web.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told.
 *
 * @param facts JSON as {@link Facts} keeps it
 */
record Notice(
        UUID id,
        String kind,
        String facts,
        String link,
        @Nullable Instant promisedBy,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable Instant settledAt) {

    NoticeGroup group() {
        return NoticeGroup.of(kind);
    }

    boolean unread() {
        return readAt == null && settledAt == null;
    }
}
