package org.keqiao.bench.search;

import java.util.List;
import java.util.Set;
import org.keqiao.bench.Benchmark;
import org.keqiao.bench.Options;
import org.keqiao.bench.Progress;
import org.keqiao.bench.UsageException;

/** {@code bench search}: the search API of web against the same Elasticsearch requests sent without the product. */
public final class SearchBenchmark implements Benchmark {

    private static final String DOCS = "--docs";
    private static final String THEN = "--then";
    private static final String SECONDS = "--seconds";
    private static final String ROUNDS = "--rounds";

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String usage() {
        return """
                --docs N        generated listings, 100000 by default; they go the product's own way into the index
                --then M        measures once more with M listings and compares the medians
                --seconds S     length of one round, 15 by default
                --rounds R      rounds of product and raw Elasticsearch in turn, 3 by default
                Prints throughput and p50, p95, p99 of GET /api/v1/search beside those of the same Elasticsearch requests sent raw.
                """;
    }

    @Override
    public void run(List<String> words) throws InterruptedException {
        Options options = Options.parse(words, Set.of(DOCS, THEN, SECONDS, ROUNDS));
        int docs = options.number(DOCS, 1_000).orElse(100_000);
        int then = options.number(THEN, 1_000).orElse(docs);
        if (then < docs) {
            throw new UsageException(THEN + " must not be less than " + DOCS + ".");
        }
        Rounds rounds = new Rounds(
                options.number(SECONDS, 1).orElse(15), options.number(ROUNDS, 1).orElse(3));
        List<Integer> sizes = then == docs ? List.of(docs) : List.of(docs, then);
        System.out.print(new SearchMeasurement(sizes, rounds, new Progress(System.err)).take());
    }
}
