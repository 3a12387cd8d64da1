package org.keqiao.bench.search;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What was measured with one number of listings.
 *
 * @param productThroughput answers a second, one figure a round
 * @param rawThroughput the same of raw Elasticsearch
 * @param rate at which latencies were measured: half of the product's throughput
 * @param product latencies in nanoseconds
 * @param failures questions that were not answered, of both
 */
record Outcome(
        int listings,
        double requestsPerSearch,
        List<Double> productThroughput,
        List<Double> rawThroughput,
        double rate,
        Histogram product,
        Histogram raw,
        long failures) {

    Outcome {
        productThroughput = List.copyOf(productThroughput);
        rawThroughput = List.copyOf(rawThroughput);
    }

    double throughputRatio() {
        return mean(productThroughput) / mean(rawThroughput);
    }

    static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(figure -> figure).average().orElse(0);
    }

    static double millis(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }
}
