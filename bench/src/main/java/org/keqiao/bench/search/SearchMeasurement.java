package org.keqiao.bench.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Progress;
import org.keqiao.bench.stack.ListingsTopic;
import org.keqiao.bench.stack.ScratchFolder;
import org.keqiao.bench.stack.ScratchStack;
import org.keqiao.local.service.ServiceSpecs;

/** One measurement on a stack of its own: load, learn what the product asks of Elasticsearch, measure. */
final class SearchMeasurement {

    /** How much of a text is embedded while listings are loaded: enough for vectors that differ, at a tenth of the time. */
    static final int TOKENS = 16;

    private static final int QUERIES = 200;
    static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final List<Integer> sizes;
    private final Rounds rounds;
    private final Progress progress;
    private final List<String> queries = new GeneratedQueries().first(QUERIES);

    /** @param sizes numbers of listings, rising */
    SearchMeasurement(List<Integer> sizes, Rounds rounds, Progress progress) {
        this.sizes = List.copyOf(sizes);
        this.rounds = rounds;
        this.progress = progress;
    }

    /** The report. */
    String take() throws InterruptedException {
        ScratchFolder scratch = ScratchFolder.make();
        try (ScratchStack stack = new ScratchStack(scratch, settings(), progress);
                Http http = new Http()) {
            stack.start();
            List<Outcome> outcomes = new ArrayList<>();
            int loaded = 0;
            try (ListingsTopic topic = ListingsTopic.make(stack)) {
                Loading loading = new Loading(stack, topic, new GeneratedListings(Instant.now()), progress);
                for (int size : sizes) {
                    if (loaded > 0) {
                        stack.restartSearch(fewTokens());
                    }
                    loading.load(loaded, size);
                    loaded = size;
                    outcomes.add(measure(stack, http, size));
                }
            }
            return new SearchReport(outcomes, QUERIES).text();
        } catch (IOException | BenchException e) {
            throw scratch.failed(e);
        }
    }

    private Outcome measure(ScratchStack stack, Http http, int size) throws InterruptedException, IOException {
        Product product = new Product(http, stack.web(), queries);
        RawElasticsearch raw = new RawElasticsearch(http, stack.elasticsearchUrl(), recorded(stack, product));
        stack.restartSearch(Map.of());
        AtomicLong ignored = new AtomicLong();
        Capacity capacity = new Capacity(CLIENTS);
        capacity.of(product, WARM_UP, ignored);
        capacity.of(raw, WARM_UP, ignored);
        AtomicLong failures = new AtomicLong();
        List<Double> productThroughput = new ArrayList<>();
        List<Double> rawThroughput = new ArrayList<>();
        Duration round = Duration.ofSeconds(rounds.seconds());
        for (int i = 0; i < rounds.count(); i++) {
            progress.count("rounds of throughput", i + 1, rounds.count());
            productThroughput.add(capacity.of(product, round, failures));
            rawThroughput.add(capacity.of(raw, round, failures));
        }
        double half = Outcome.mean(productThroughput) / 2;
        OpenLoop load = new OpenLoop(half);
        Histogram ofProduct = load.ask(product, Duration.ofSeconds(5), 0, ignored);
        Histogram ofRaw = load.ask(raw, Duration.ofSeconds(5), 0, ignored);
        ofProduct.reset();
        ofRaw.reset();
        for (int i = 0; i < rounds.count(); i++) {
            progress.count("rounds of latency", i + 1, rounds.count());
            ofProduct.add(load.ask(product, round, i + 1, failures));
            ofRaw.add(load.ask(raw, round, i + 1, failures));
        }
        return new Outcome(
                size,
                raw.requestsPerSearch(),
                productThroughput,
                rawThroughput,
                half,
                ofProduct,
                ofRaw,
                failures.get());
    }

    /** What the product asks of Elasticsearch for each query. Once before, so that nothing that is done but once gets between. */
    private List<List<Exchange>> recorded(ScratchStack stack, Product product)
            throws InterruptedException, IOException {
        try (Recorder recorder = new Recorder(stack.elasticsearchUrl())) {
            stack.restartSearch(Map.of("spring.elasticsearch.uris", recorder.address()));
            new Capacity(1).of(product, WARM_UP, new AtomicLong());
            recorder.taken();
            List<List<Exchange>> recorded = new ArrayList<>();
            for (int query = 0; query < queries.size(); query++) {
                if (!product.ask(query)) {
                    throw new BenchException("The search API did not answer " + queries.get(query));
                }
                recorded.add(recorder.taken());
            }
            return recorded;
        }
    }

    private static Map<String, Map<String, String>> settings() {
        return Map.of(
                ServiceSpecs.SEARCH,
                fewTokens(),
                ServiceSpecs.WEB,
                Map.of("keqiao.rate-limit.search", Integer.toString(Integer.MAX_VALUE)));
    }

    private static Map<String, String> fewTokens() {
        return Map.of("keqiao.embedding.max-tokens", Integer.toString(TOKENS));
    }
}
