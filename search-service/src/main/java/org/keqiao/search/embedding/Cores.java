package org.keqiao.search.embedding;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Shares the cores among what is embedded: as many texts at a time as there are cores. A query goes before all passages that wait, for somebody
 * waits for it; passages come by the hundred when listings are imported.
 */
final class Cores {

    private final Semaphore cores;

    /** Only so many passages come near the cores; the others wait here, out of the way of queries. */
    private final Semaphore passages;

    Cores(int count) {
        cores = new Semaphore(count, true);
        passages = new Semaphore(count, true);
    }

    <T> T forQuery(Supplier<T> work) {
        return holding(cores, work);
    }

    <T> T forPassage(Supplier<T> work) {
        return holding(passages, () -> holding(cores, work));
    }

    private static <T> T holding(Semaphore permits, Supplier<T> work) {
        permits.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
