package org.keqiao.web.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page that wants to hear of its reader's inbox. It is told that there is news, not the news: the page fetches those by the
 * usual routes, with their checks. What comes while a message is under way is gathered into the next.
 */
class InboxStream {

    private final Actor reader;
    private final SseEmitter emitter;
    private final Set<UUID> listings = new HashSet<>();
    private boolean news;
    private boolean all;
    private boolean sending;

    InboxStream(Actor reader, SseEmitter emitter) {
        this.reader = reader;
        this.emitter = emitter;
    }

    boolean concerns(UUID organisationId) {
        return organisationId.equals(reader.organisationId()) || reader.role().actsForOthers();
    }

    synchronized void add(@Nullable UUID listingId) {
        news = true;
        if (listingId != null) {
            listings.add(listingId);
        }
    }

    /** Has the page look at everything, for what happened until now is not known. */
    synchronized void lookAgain() {
        news = true;
        all = true;
    }

    /** Sends what was gathered, if anything, unless a message is under way. */
    synchronized void flush(Executor threads, LongSupplier unread) {
        if (!news || sending) {
            return;
        }
        List<String> topics = topics();
        listings.clear();
        news = false;
        all = false;
        sending = true;
        threads.execute(() -> deliver(topics, unread));
    }

    private List<String> topics() {
        List<String> topics = new ArrayList<>();
        topics.add("pairings");
        if (all) {
            topics.add("connected");
        }
        listings.forEach(listing -> topics.add("listing-" + listing));
        return topics;
    }

    private void deliver(List<String> topics, LongSupplier unread) {
        try {
            emitter.send(event("count", countText(unread.getAsLong())));
            for (String topic : topics) {
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
