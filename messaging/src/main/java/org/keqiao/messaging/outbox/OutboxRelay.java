package org.keqiao.messaging.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends what is in the outbox, oldest first, for ever: woken by every commit, and by the clock for what others left behind. */
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration CLEANING_EVERY = Duration.ofMinutes(10);

    private final RelaySessions sessions;
    private final BatchSender sender;
    private final OutboxProperties properties;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private Instant lastCleaning = Instant.EPOCH;

    OutboxRelay(RelaySessions sessions, BatchSender sender, OutboxProperties properties) {
        this.sessions = sessions;
        this.sender = sender;
        this.properties = properties;
    }

    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        Thread relay = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        thread = relay; // known before it runs, for it ends as soon as it finds itself no longer wanted
        relay.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (RelaySession session = sessions.open()) {
                if (session.mayRelay()) {
                    relay(session);
                }
                await(PAUSE_AFTER_FAILURE);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                log.warn("Outbox can't be read, will be tried again", e);
                pause();
            }
        }
    }

    private void relay(RelaySession session) throws InterruptedException {
        while (isRunning()) {
            wake.drainPermits();
            List<OutboxRow> unsent = session.unsent(properties.batch());
            List<Long> sent = sender.send(unsent);
            session.markSent(sent);
            if (sent.size() < unsent.size()) {
                Thread.sleep(PAUSE_AFTER_FAILURE);
            } else if (unsent.isEmpty()) {
                clean(session);
                await(properties.poll());
            }
        }
    }

    private void clean(RelaySession session) {
        Instant now = Instant.now();
        if (lastCleaning.plus(CLEANING_EVERY).isBefore(now)) {
            session.forgetSentBefore(properties.keep());
            lastCleaning = now;
        }
    }

    private void await(Duration atMost) throws InterruptedException {
        if (wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
