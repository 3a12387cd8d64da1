package org.keqiao.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Benchmark;
import org.keqiao.bench.Options;
import org.keqiao.bench.Progress;
import org.keqiao.local.secret.PrivateFile;
import org.keqiao.local.service.Installation;

/** {@code bench relevance}: the product's own way from a document to an answer, on a set of judged documents. */
public final class RelevanceBenchmark implements Benchmark {

    private static final String DATA = "--data";
    private static final String AS = "--as";
    private static final String RUN = "--run";
    private static final String RELEVANT_FROM = "--rel-min";
    private static final String UNJUDGED = "--unjudged";
    private static final String CACHE = "--cache";

    @Override
    public String name() {
        return "relevance";
    }

    @Override
    public String usage() {
        return """
            --data DIR      docs.jsonl {id,title,text,keywords}, queries.jsonl {id,text}, qrels.tsv (query TAB document TAB grade);
                            both may have industries, readiness, cooperationModes and zone
            --as matching   measures candidates and scorer instead of search; every query is posted as a demand
            --run FILE      also writes the ranking, 100 documents a query, as query TAB document TAB score
            --rel-min N     grade from which on a document is relevant; half of the highest by default
            --unjudged skip passes over documents without a grade instead of counting them as wrong; for sets of which a pool was judged
            --cache DIR     keeps embeddings from one run to the next; .keqiao/bench in the checkout by default
            Prints nDCG@10, P@5, Recall@10 and @100 and MRR@10 beside those of BM25 on bigrams and of the dense model alone;
            of matching also how far its scores can be read as shares of relevant pairs, in ten bins.
            """;
    }

    @Override
    public void run(List<String> words) throws InterruptedException {
        Options options = Options.parse(words, Set.of(DATA, AS, RUN, RELEVANT_FROM, UNJUDGED, CACHE));
        boolean matching = options.choice(AS, List.of("search", "matching")).equals("matching");
        Optional<RunFile> run = options.path(RUN).map(RunFile::new);
        run.ifPresent(RunFile::requireWritable);
        boolean judgedOnly = options.choice(UNJUDGED, List.of("count", "skip")).equals("skip");
        JudgedSet set =
                new JudgedSetReader(options.requiredPath(DATA)).read(options.number(RELEVANT_FROM, 1), judgedOnly);
        Measurement measurement = new Measurement(set, matching, cache(options.path(CACHE)), new Progress(System.err));
        System.out.print(measurement.take(run).text());
    }

    private static Path cache(Optional<Path> named) {
        Path folder = named.orElseGet(() -> Installation.current().home().resolve(".keqiao"))
                .toAbsolutePath();
        try {
            PrivateFile.makeFolder(folder);
            Path cache = named.isPresent() ? folder : folder.resolve("bench");
            PrivateFile.makeFolder(cache);
            return cache;
        } catch (IOException e) {
            throw new BenchException(
                    "Can't make the folder " + folder + ": " + e + "\nName another with --cache DIR.", e);
        }
    }
}
