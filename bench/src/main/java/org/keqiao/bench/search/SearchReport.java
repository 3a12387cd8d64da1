package org.keqiao.bench.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The outcome in words and ratios, with what was hoped for. */
final class SearchReport {

    static final double LEAST_THROUGHPUT = 0.6;
    static final double MOST_P99_RATIO = 1.5;
    static final double MOST_P99_MORE_MILLIS = 5;
    static final double MOST_GROWTH = 4;

    private final List<Outcome> outcomes;
    private final int queries;
    private final StringBuilder text = new StringBuilder();

    SearchReport(List<Outcome> outcomes, int queries) {
        this.outcomes = List.copyOf(outcomes);
        this.queries = queries;
    }

    String text() {
        say(
                "Generated listings: texts put together from the curated terms, vectors by the product's own models of the first "
                        + SearchMeasurement.TOKENS + " tokens of each text.");
        say(
                "Product: GET /api/v1/search of web. Raw: the same Elasticsearch requests that the product makes, one after the"
                        + " other, and nothing else.");
        outcomes.forEach(this::measured);
        if (outcomes.size() > 1) {
            grown(outcomes.getFirst(), outcomes.getLast());
        }
        return text.toString();
    }

    private void measured(Outcome outcome) {
        say(String.format(
                Locale.ROOT,
                "%n%,d listings, %,d queries, %.1f Elasticsearch requests each",
                outcome.listings(),
                queries,
                outcome.requestsPerSearch()));
        say(String.format(Locale.ROOT, "%-34s %10s %10s %7s", "", "product", "raw", "ratio"));
        say(String.format(
                Locale.ROOT,
                "%-34s %8.1f/s %8.1f/s %7.2f   rounds: %s",
                "throughput, " + SearchMeasurement.CLIENTS + " clients",
                Outcome.mean(outcome.productThroughput()),
                Outcome.mean(outcome.rawThroughput()),
                outcome.throughputRatio(),
                rounds(outcome)));
        say(String.format(
                Locale.ROOT,
                "latency at %.1f/s, half of it, from planned send times (%,d and %,d questions)",
                outcome.rate(),
                outcome.product().getTotalCount(),
                outcome.raw().getTotalCount()));
        for (int percentile : new int[] {50, 95, 99}) {
            double product = Outcome.millis(outcome.product(), percentile);
            double raw = Outcome.millis(outcome.raw(), percentile);
            say(String.format(
                    Locale.ROOT, "%-34s %7.1f ms %7.1f ms %7.2f", "  p" + percentile, product, raw, product / raw));
        }
        limits(outcome);
    }

    private void limits(Outcome outcome) {
        double p99 = Outcome.millis(outcome.product(), 99);
        double most = MOST_P99_RATIO * Outcome.millis(outcome.raw(), 99) + MOST_P99_MORE_MILLIS;
        verdict(outcome.throughputRatio() >= LEAST_THROUGHPUT, "throughput at least " + LEAST_THROUGHPUT + " of raw");
        verdict(
                p99 <= most,
                String.format(
                        Locale.ROOT,
                        "p99 at most %.1f × raw + %.0f ms: %.1f of %.1f ms",
                        MOST_P99_RATIO,
                        MOST_P99_MORE_MILLIS,
                        p99,
                        most));
        if (outcome.failures() > 0) {
            verdict(false, "every question answered: " + outcome.failures() + " were not");
        }
    }

    private void grown(Outcome few, Outcome many) {
        double growth = Outcome.millis(many.product(), 50) / Outcome.millis(few.product(), 50);
        say("");
        verdict(
                growth <= MOST_GROWTH,
                String.format(
                        Locale.ROOT,
                        "p50 with %,d at most %.0f times that with %,d: %.2f times",
                        many.listings(),
                        MOST_GROWTH,
                        few.listings(),
                        growth));
    }

    private static String rounds(Outcome outcome) {
        return String.join(
                ", ",
                IntStream.range(0, outcome.productThroughput().size())
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%.2f",
                                outcome.productThroughput().get(i)
                                        / outcome.rawThroughput().get(i)))
                        .toList());
    }

    private void verdict(boolean held, String what) {
        say((held ? "Held: " : "Missed: ") + what);
    }

    private void say(String line) {
        text.append(line).append('\n');
    }
}
