package org.keqiao.bench.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** How much a system answers when a fixed number of clients ask again as soon as they are answered. Good for throughput, not for latency. */
record Capacity(int clients) {

    /** Answers a second; a failed one counts for nothing. */
    double of(Target target, Duration duration, AtomicLong failures) throws InterruptedException {
        LongAdder answered = new LongAdder();
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        if (ask(target, next.getAndIncrement())) {
                            answered.increment();
                        } else {
                            failures.incrementAndGet();
                        }
                    }
                });
            }
        }
        return answered.sum() * 1e9 / (System.nanoTime() - begin);
    }

    private static boolean ask(Target target, int query) {
        try {
            return target.ask(query);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
