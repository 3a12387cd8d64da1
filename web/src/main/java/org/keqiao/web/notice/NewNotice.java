package org.keqiao.web.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell.
 *
 * @param kind group, dot, what happened: {@code introduction.accepted}; a bundle has the words as {@code notice.<kind>}
 * @param facts arguments of the words: texts, numbers, vocabulary terms, instants (shown as Beijing time)
 * @param link path of the page where the reader acts
 * @param dedupKey a person is told once of each key
 * @param signedLink whether the link proves who follows it, so that it needs no sign-in: e-mails then lead straight there
 * @param promisedBy until when somebody was promised that it is done; it then waits in the inbox until it is settled
 */
public record NewNotice(
        String kind,
        List<Object> facts,
        String link,
        boolean signedLink,
        String dedupKey,
        @Nullable Instant promisedBy) {

    public NewNotice {
        NoticeGroup.of(kind);
        facts = List.copyOf(facts);
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("A notice links to a page of ours, not to " + link);
        }
    }

    public static NewNotice of(String kind, String link, String dedupKey, Object... facts) {
        return new NewNotice(kind, List.of(facts), link, false, dedupKey, null);
    }

    public NewNotice promisedBy(Instant moment) {
        return new NewNotice(kind, facts, link, signedLink, dedupKey, moment);
    }

    public NewNotice withSignedLink() {
        return new NewNotice(kind, facts, link, true, dedupKey, promisedBy);
    }

    NoticeGroup group() {
        return NoticeGroup.of(kind);
    }
}
