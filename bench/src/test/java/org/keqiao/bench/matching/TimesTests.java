package org.keqiao.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTests {

    private final Times times = new Times(List.of(4.0, 1.0, 3.0, 2.0));

    @Test
    void aShareIsTheNearestRank() {
        assertThat(times.within(0.5)).isEqualTo(2);
        assertThat(times.within(0.51)).isEqualTo(3);
        assertThat(times.within(0.99)).isEqualTo(4);
    }

    @Test
    void nothingMeasuredIsNoTime() {
        assertThat(new Times(List.of()).within(0.5)).isZero();
    }

    @Test
    void nanosecondsBecomeSeconds() {
        assertThat(Times.ofNanos(List.of(500_000_000L, 1_500_000_000L)).sum()).isEqualTo(2);
    }
}
