package org.keqiao.bench.search;

import java.time.Duration;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Progress;
import org.keqiao.bench.stack.ListingsTopic;
import org.keqiao.bench.stack.ScratchStack;

/** Publishes generated listings as web does, so that they go the product's own way into the index, and waits until they can be found. */
final class Loading {

    /** What waits in Kafka's client would fill the memory. */
    private static final int BATCH = 10_000;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 500;
    private static final String COUNT = "/keqiao-listings/_count";

    private final ScratchStack stack;
    private final ListingsTopic topic;
    private final GeneratedListings listings;
    private final Progress progress;

    Loading(ScratchStack stack, ListingsTopic topic, GeneratedListings listings, Progress progress) {
        this.stack = stack;
        this.topic = topic;
        this.listings = listings;
        this.progress = progress;
    }

    /** Those from one number to before another. */
    void load(int from, int to) throws InterruptedException {
        for (int batch = from; batch < to; batch += BATCH) {
            topic.sendAll(listings.range(batch, Math.min(to, batch + BATCH)).toList());
        }
        long seen = count();
        long lastNews = System.nanoTime();
        while (seen < to) {
            Thread.sleep(POLL_MILLIS);
            long now = count();
            if (now > seen) {
                lastNews = System.nanoTime();
                seen = now;
                progress.count("listings indexed", seen, to);
            } else if (System.nanoTime() - lastNews > PATIENCE.toNanos()) {
                throw new BenchException(
                        "Only %d of %d listings were indexed. The log of search-service says why.".formatted(seen, to));
            }
        }
    }

    private long count() throws InterruptedException {
        return stack.elasticsearch().get(COUNT).body().path("count").asLong();
    }
}
