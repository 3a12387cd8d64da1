package org.keqiao.web.inbox;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.keqiao.web.account.Actor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page that wants to hear of its reader's inbox. It is told that there is news, not the news: the page fetches those by the
 * usual routes, with their checks. What comes while a message is under way is gathered into the next.
 */
class InboxStream {

    private final Actor reader;
    private final SseEmitter emitter;
    private final Set<String> topics = new LinkedHashSet<>();
    private boolean sending;

    InboxStream(Actor reader, SseEmitter emitter) {
        this.reader = reader;
        this.emitter = emitter;
    }

    boolean concerns(Ring ring) {
        return switch (ring) {
            case Ring.OfPairings pairings ->
                pairings.organisationId().equals(reader.organisationId())
                        || reader.role().actsForOthers();
            case Ring.OfNotices notices -> notices.accountId().equals(reader.accountId());
        };
    }

    synchronized void add(Ring ring) {
        switch (ring) {
            case Ring.OfPairings pairings -> {
                topics.add("pairings");
                if (pairings.listingId() != null) {
                    topics.add("listing-" + pairings.listingId());
                }
            }
            case Ring.OfNotices notices -> topics.add("notices");
        }
    }

    /** Has the page look at everything, for what happened until now is not known. */
    synchronized void lookAgain() {
        topics.addAll(List.of("pairings", "notices", "connected"));
    }

    /** Sends what was gathered, if anything, unless a message is under way. */
    synchronized void flush(Executor threads, LongSupplier unread) {
        if (topics.isEmpty() || sending) {
            return;
        }
        List<String> told = List.copyOf(topics);
        topics.clear();
        sending = true;
        threads.execute(() -> deliver(told, unread));
    }

    private void deliver(List<String> told, LongSupplier unread) {
        try {
            emitter.send(event("count", countText(unread.getAsLong())));
            for (String topic : told) {
                emitter.send(event(topic, "changed"));
            }
        } catch (IOException | RuntimeException gone) {
            emitter.complete();
        } finally {
            done();
        }
    }

    void beat(Executor threads) {
        threads.execute(() -> {
            try {
                emitter.send(SseEmitter.event().comment("alive"));
            } catch (IOException | RuntimeException gone) {
                emitter.complete();
            }
        });
    }

    void end() {
        emitter.complete();
    }

    Actor reader() {
        return reader;
    }

    private synchronized void done() {
        sending = false;
    }

    static String countText(long unread) {
        return unread == 0 ? "" : unread > 99 ? "99+" : Long.toString(unread);
    }

    private static SseEmitter.SseEventBuilder event(String name, String data) {
        return SseEmitter.event().name(name).data(data).reconnectTime(2_000);
    }
}
