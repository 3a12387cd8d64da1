package org.keqiao.web.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** A reader's own notices as pages show them. */
@Service
public class NoticeDesk {

    static final int SIZE = 20;
    private static final int WAITING = 6;

    private final NoticeStore store;
    private final NoticeWords words;
    private final Clock clock;

    NoticeDesk(NoticeStore store, NoticeWords words, Clock clock) {
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** What waits for the reader, the oldest promise first, and how much there is of it. */
    public Waiting waiting(Actor reader) {
        return new Waiting(views(store.waiting(reader.accountId(), WAITING)), store.countWaiting(reader.accountId()));
    }

    List<NoticeView> page(Actor reader, int page) {
        return views(store.page(reader.accountId(), page * SIZE, SIZE + 1));
    }

    /** Where the reader acts on a notice. */
    String link(Actor reader, UUID id) {
        return store.find(reader.accountId(), id).map(Notice::link).orElseThrow(() -> new NoticeNotFound(id));
    }

    private List<NoticeView> views(List<Notice> notices) {
        Instant now = clock.instant();
        return notices.stream().map(notice -> view(notice, now)).toList();
    }

    private NoticeView view(Notice notice, Instant now) {
        Instant promised = notice.promisedBy();
        return new NoticeView(
                notice.id(),
                notice.group(),
                words.of(notice, LocaleContextHolder.getLocale()),
                promised,
                promised != null && notice.settledAt() == null && promised.isBefore(now),
                notice.createdAt(),
                notice.unread(),
                notice.settledAt() != null);
    }

    /**
     * What waits for a reader.
     *
     * @param notices the first of it
     * @param total how much it is
     */
    public record Waiting(List<NoticeView> notices, long total) {

        public Waiting {
            notices = List.copyOf(notices);
        }

        public long more() {
            return total - notices.size();
        }
    }
}
