package org.keqiao.web.inbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages of this instance. Each hears of news at most four times a second, however many pairings come in. A stream ends after
 * ten minutes, so that a reader who has signed out is asked again; browsers reconnect by themselves and catch up at once.
 */
@Component
class InboxStreams implements SmartLifecycle {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration GATHER = Duration.ofMillis(250);
    private static final int GATHERINGS_PER_BEAT = 60;

    private final Set<InboxStream> open = ConcurrentHashMap.newKeySet();
    private final UnreadCount unread;
    /** Never shut down: it holds no threads of its own, and what was stopped may start again. */
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    private volatile @Nullable Thread clockwork;

    InboxStreams(UnreadCount unread) {
        this.unread = unread;
    }

    SseEmitter open(Actor reader) {
        SseEmitter emitter = new SseEmitter(LIFE.toMillis());
        InboxStream stream = new InboxStream(reader, emitter);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> open.remove(stream));
        open.add(stream);
        stream.lookAgain();
        if (!isRunning()) {
            stream.end();
        }
        return emitter;
    }

    void onRing(Ring ring) {
        open.stream().filter(stream -> stream.concerns(ring)).forEach(stream -> stream.add(ring));
    }

    void lookAgain() {
        open.forEach(InboxStream::lookAgain);
    }

    int size() {
        return open.size();
    }

    @Override
    public void start() {
        Thread starting = Thread.ofPlatform().name("inbox-streams").daemon().unstarted(this::run);
        clockwork = starting;
        starting.start();
    }

    private void run() {
        int gathered = 0;
        while (isRunning()) {
            open.forEach(stream -> stream.flush(threads, () -> unread.of(stream.reader())));
            gathered = (gathered + 1) % GATHERINGS_PER_BEAT;
            if (gathered == 0) {
                open.forEach(stream -> stream.beat(threads));
            }
            LockSupport.parkNanos(GATHER.toNanos());
        }
    }

    /** Comes before the web server's graceful stop, which would wait for the streams. */
    @Override
    public void stop() {
        clockwork = null;
        open.forEach(InboxStream::end);
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
