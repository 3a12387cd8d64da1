package org.keqiao.bench;

import java.util.List;

/** One thing that {@code ./keqiao bench} measures. */
public interface Benchmark {

    /** The word after {@code bench}. */
    String name();

    /** Its options, one a line, and what it prints. */
    String usage();

    /**
     * Measures and prints the outcome.
     *
     * @param words what was typed after the name
     * @throws UsageException when they make no sense
     * @throws BenchException when it can't be measured
     */
    void run(List<String> words) throws InterruptedException;
}
