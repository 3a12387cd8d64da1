package org.keqiao.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoresTests {

    private static final int PASSAGES = 50;

    private final Cores cores = new Cores(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void aQueryGoesBeforeAllPassagesThatWait() throws InterruptedException {
        Thread first = passage();
        await().until(() -> begun.get() == 1);
        List<Thread> others =
                IntStream.range(0, PASSAGES).mapToObj(i -> passage()).toList();
        await().until(() -> others.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        Thread query = Thread.ofPlatform().start(() -> cores.forQuery(() -> done.add("query")));
        await().until(() -> query.getState() == Thread.State.WAITING);

        go.countDown();

        for (Thread thread :
                Stream.concat(Stream.of(first, query), others.stream()).toList()) {
            thread.join();
        }
        assertThat(done).hasSize(PASSAGES + 2).startsWith("passage", "query");
    }

    @Test
    void noMorePassagesRunThanThereAreCores() throws InterruptedException {
        List<Thread> threads =
                IntStream.range(0, PASSAGES).mapToObj(i -> passage()).toList();
        await().until(() -> begun.get() == 1);
        await().until(() -> threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        assertThat(begun).hasValue(1);
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(done).hasSize(PASSAGES);
    }

    private Thread passage() {
        return Thread.ofPlatform()
                .start(() -> cores.forPassage(() -> {
                    begun.incrementAndGet();
                    pass(go);
                    return done.add("passage");
                }));
    }

    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
