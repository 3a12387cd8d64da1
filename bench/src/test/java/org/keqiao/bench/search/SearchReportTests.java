package org.keqiao.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class SearchReportTests {

    @Test
    void limitsAreRatiosAndSayWhetherTheyHold() {
        String text = new SearchReport(List.of(outcome(100_000, 30, 40, 20)), 200).text();
        assertThat(text)
                .contains("Held: throughput at least 0.6 of raw")
                .contains("Missed: p99 at most 1.5 × raw + 5 ms: 40.")
                .doesNotContain("p50 with");
    }

    @Test
    void growthComparesTheMedians() {
        String text =
                new SearchReport(List.of(outcome(100_000, 30, 40, 40), outcome(1_000_000, 3, 200, 190)), 200).text();
        assertThat(text)
                .contains("Missed: throughput")
                .contains("Missed: p50 with 1,000,000 at most 4 times that with 100,000: 5.0");
    }

    private static Outcome outcome(int listings, double throughput, int productMillis, int rawMillis) {
        return new Outcome(
                listings,
                4,
                List.of(throughput),
                List.of(40.0),
                throughput / 2,
                histogram(productMillis),
                histogram(rawMillis),
                0);
    }

    private static Histogram histogram(int millis) {
        Histogram histogram = new Histogram(3);
        histogram.recordValueWithCount(millis * 1_000_000L, 1_000);
        return histogram;
    }
}
