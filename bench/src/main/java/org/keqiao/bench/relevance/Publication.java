package org.keqiao.bench.relevance;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Progress;
import org.keqiao.bench.stack.ListingsTopic;
import org.keqiao.contracts.listing.ListingSnapshot;

/** Publishes listings as web does, so that they go the product's own way into the index, and waits until they are searchable. */
final class Publication {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 500;

    private final ListingsTopic topic;
    private final RawIndex index;
    private final Progress progress;
    private long published;

    Publication(ListingsTopic topic, RawIndex index, Progress progress) {
        this.topic = topic;
        this.index = index;
        this.progress = progress;
    }

    /** Returns when all that was published so far can be found. */
    void publish(String what, Stream<ListingSnapshot> listings) throws InterruptedException {
        long before = published;
        List<ListingSnapshot> all = listings.toList();
        topic.sendAll(all);
        published += all.size();
        await(what, before);
    }

    private void await(String what, long before) throws InterruptedException {
        long seen = index.count();
        long lastNews = System.nanoTime();
        while (seen < published) {
            Thread.sleep(POLL_MILLIS);
            long now = index.count();
            if (now > seen) {
                lastNews = System.nanoTime();
                seen = now;
                progress.count(what + " indexed", seen - before, published - before);
            } else if (System.nanoTime() - lastNews > PATIENCE.toNanos()) {
                throw new BenchException(
                        "Only %d of %d %s were indexed, and no more for %d s. The log of search-service says why."
                                .formatted(seen - before, published - before, what, PATIENCE.toSeconds()));
            }
        }
    }
}
