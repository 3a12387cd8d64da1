package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTests {

    @Test
    void theIntervalOfAMeanIsAsWideAsItsStandardErrorSays() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();

        Estimate mean = new Bootstrap(400).estimate(queries -> Bootstrap.mean(values, queries));

        // Half of them 1: standard error 0.5 / √400 = 0.025, so ± 0.049.
        assertThat(mean.value()).isEqualTo(0.5);
        assertThat(mean.low()).isCloseTo(0.451, within(0.01));
        assertThat(mean.high()).isCloseTo(0.549, within(0.01));
    }

    @Test
    void twoRunsOfTheSameFiguresGiveTheSameInterval() {
        double[] values = {0.1, 0.7, 0.4};

        assertThat(new Bootstrap(3).estimate(queries -> Bootstrap.mean(values, queries)))
                .isEqualTo(new Bootstrap(3).estimate(queries -> Bootstrap.mean(values, queries)));
    }
}
