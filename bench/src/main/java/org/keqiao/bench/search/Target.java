package org.keqiao.bench.search;

import java.io.IOException;

/** A system that answers the benchmark's queries. */
interface Target {

    /**
     * Asks a query and reads the whole answer.
     *
     * @param query its number
     * @return whether it was answered as it should be
     */
    boolean ask(int query) throws IOException, InterruptedException;
}
