package org.keqiao.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class OpenLoopTests {

    /** Answers one at a time, at once, but for one pause. */
    private static final class Pausing implements Target {

        private static final int PAUSES_AT = 50;

        private final ReentrantLock busy = new ReentrantLock();
        private final AtomicInteger asked = new AtomicInteger();
        private final long pauseMillis;

        Pausing(long pauseMillis) {
            this.pauseMillis = pauseMillis;
        }

        @Override
        public boolean ask(int query) throws IOException, InterruptedException {
            busy.lock();
            try {
                if (asked.incrementAndGet() == PAUSES_AT) {
                    Thread.sleep(pauseMillis);
                }
                return true;
            } finally {
                busy.unlock();
            }
        }
    }

    @Test
    void whoComesDuringAPauseWaitsAndCounts() {
        Histogram latencies = new OpenLoop(200).ask(new Pausing(500), Duration.ofSeconds(2), 1, new AtomicLong());
        // A fifth of the questions are planned during the pause: half of them wait more than half of it.
        assertThat(latencies.getTotalCount()).isBetween(300L, 500L);
        assertThat(latencies.getValueAtPercentile(90) / 1e6).isGreaterThan(100);
        assertThat(latencies.getMaxValue() / 1e6).isBetween(450.0, 2_000.0);
    }

    @Test
    void failedQuestionsAreTheSlowest() {
        AtomicLong failures = new AtomicLong();
        Target broken = new Target() {
            @Override
            public boolean ask(int query) throws IOException {
                throw new IOException("down");
            }
        };
        Histogram latencies = new OpenLoop(100).ask(broken, Duration.ofMillis(300), 1, failures);
        assertThat(failures.get()).isEqualTo(latencies.getTotalCount()).isPositive();
        assertThat(latencies.getValueAtPercentile(50) / 1e9).isGreaterThan(100);
    }
}
