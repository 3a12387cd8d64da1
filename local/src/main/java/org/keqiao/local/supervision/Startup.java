package org.keqiao.local.supervision;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.keqiao.local.stack.StackException;

/** Starts parts at the same time, each as soon as those that it needs serve. */
final class Startup {

    private static final long POLL_MILLIS = 50;
    private static final long NEWS_MILLIS = 10_000;

    private final Narrator narrator;
    private final StopRequest stop;
    private final Map<Part, CompletableFuture<Void>> starts = new LinkedHashMap<>();

    Startup(Narrator narrator, StopRequest stop) {
        this.narrator = narrator;
        this.stop = stop;
    }

    /**
     * Returns when all serve. When one can't, or a stop is requested, no further start is under way when this throws; what
     * serves by then is left to the caller.
     *
     * @param needs for every part those that must serve before it starts, in an order in which needs come first
     */
    void start(Map<Part, List<Part>> needs) throws InterruptedException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            needs.forEach((part, needed) -> starts.put(part, startAfter(needed, part, threads)));
            await();
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private CompletableFuture<Void> startAfter(Collection<Part> needed, Part part, ExecutorService threads) {
        CompletableFuture<?>[] before = needed.stream().map(starts::get).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(before).thenRunAsync(() -> start(part), threads);
    }

    private void start(Part part) {
        long begin = System.nanoTime();
        part.start();
        narrator.started(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void await() throws InterruptedException {
        long news = System.nanoTime();
        while (!starts.values().stream().allMatch(CompletableFuture::isDone)) {
            starts.values().stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .findFirst()
                    .ifPresent(Startup::rethrow);
            if (stop.within(POLL_MILLIS)) {
                return;
            }
            if (System.nanoTime() - news > NEWS_MILLIS * 1_000_000) {
                news = System.nanoTime();
                narrator.stillStarting(pending());
            }
        }
        starts.values().forEach(Startup::rethrow);
    }

    private List<Part> pending() {
        return starts.entrySet().stream()
                .filter(start -> !start.getValue().isDone())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void rethrow(CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException e) {
            String message = e.getCause() == null ? e.toString() : e.getCause().getMessage();
            throw new StackException(message == null ? e.toString() : message, e);
        }
    }
}
