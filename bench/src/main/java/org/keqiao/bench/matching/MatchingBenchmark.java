package org.keqiao.bench.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Benchmark;
import org.keqiao.bench.Options;
import org.keqiao.bench.Progress;
import org.keqiao.bench.UsageException;
import org.keqiao.bench.stack.ListingsTopic;
import org.keqiao.bench.stack.ScratchFolder;
import org.keqiao.bench.stack.ScratchStack;
import org.keqiao.local.service.ServiceSpecs;

/** {@code bench matching}: how fast the services match, on a stack of their own. */
public final class MatchingBenchmark implements Benchmark {

    private static final String LISTINGS = "--listings";
    private static final String RATE = "--rate";
    private static final String SECONDS = "--seconds";
    private static final String DEFAULT_LISTINGS = "1700";
    private static final int DEFAULT_RATE = 20;
    private static final int DEFAULT_SECONDS = 30;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String usage() {
        return """
            --listings N[,N]   with so many listings, one number after the other (1700: about the demonstration data; more are generated)
            --rate N           posts a second (20)
            --seconds N        for so long (30)
            Prints the time of one match beside that of its Elasticsearch queries, the rate of matching everything anew, and the time from a post
            until its pairing can be read. Nothing else should run on the machine.
            """;
    }

    @Override
    public void run(List<String> words) throws InterruptedException {
        Options options = Options.parse(words, Set.of(LISTINGS, RATE, SECONDS));
        Plan plan = new Plan(
                sizes(options.text(LISTINGS).orElse(DEFAULT_LISTINGS)),
                options.number(RATE, 1).orElse(DEFAULT_RATE),
                options.number(SECONDS, 1).orElse(DEFAULT_SECONDS));
        System.out.print(measure(plan, new Progress(System.err)).text());
    }

    private static List<Integer> sizes(String text) {
        try {
            List<Integer> sizes =
                    Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
            if (sizes.getFirst() > 0
                    && sizes.equals(sizes.stream().sorted().distinct().toList())) {
                return sizes;
            }
        } catch (NumberFormatException e) {
            // Told below, with what is wanted.
        }
        throw new UsageException(LISTINGS + " needs growing whole numbers with commas between them, got " + text + ".");
    }

    private static MatchingReport measure(Plan plan, Progress progress) throws InterruptedException {
        ScratchFolder scratch = ScratchFolder.make();
        try (ElasticsearchMeter meter = ElasticsearchMeter.open();
                ScratchStack stack = new ScratchStack(scratch, settings(scratch, meter), progress)) {
            meter.measure(stack.elasticsearchUrl());
            stack.start();
            try (ListingsTopic topic = ListingsTopic.make(stack);
                    EventWatch watch = EventWatch.on(stack.kafka())) {
                return new MatchingMeasurement(plan, stack, meter, topic, watch, progress).take();
            }
        } catch (BenchException e) {
            throw scratch.failed(e);
        }
    }

    private static Map<String, Map<String, String>> settings(ScratchFolder scratch, ElasticsearchMeter meter) {
        return Map.of(
                ServiceSpecs.SEARCH,
                Map.of(
                        "spring.elasticsearch.uris",
                        meter.url(),
                        "keqiao.embedding.cache",
                        scratch.stack().root().resolve("embeddings").toString()),
                ServiceSpecs.MATCHING,
                Map.of());
    }
}
