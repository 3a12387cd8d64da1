package org.keqiao.bench.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks at planned moments, whatever is answered meanwhile, and measures from the planned moment on: a system that stalls makes all
 * who come meanwhile wait, and each of them counts. A client that waits for its answer before it asks again would hide that.
 *
 * @param rate questions a second; the moments are random (exponential intervals), the same for every system
 */
record OpenLoop(double rate) {

    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();
    private static final int DIGITS = 3;

    /** Latencies in nanoseconds; a failed question counts as the longest there is. */
    Histogram ask(Target target, Duration duration, long seed, AtomicLong failures) {
        ConcurrentHistogram latencies = new ConcurrentHistogram(LONGEST_NANOS, DIGITS);
        Random random = new Random(seed);
        int query = random.nextInt(1_000);
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long planned = begin; planned < end; planned += interval(random)) {
                sleepUntil(planned);
                long moment = planned;
                int number = query++;
                threads.execute(() -> {
                    boolean answered = isAnswered(target, number);
                    long latency = System.nanoTime() - moment;
                    latencies.recordValue(answered ? Math.min(latency, LONGEST_NANOS) : LONGEST_NANOS);
                    if (!answered) {
                        failures.incrementAndGet();
                    }
                });
            }
        }
        return latencies;
    }

    private long interval(Random random) {
        return (long) (-Math.log(1 - random.nextDouble()) * 1e9 / rate);
    }

    private static void sleepUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static boolean isAnswered(Target target, int query) {
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
