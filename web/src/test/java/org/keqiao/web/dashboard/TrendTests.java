package org.keqiao.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTests {

    @Test
    void theHighestFigureReachesTheTopAndNoughtStaysOnTheAxis() {
        Trend trend = Trend.of(List.of(month("2026-01", 0), month("2026-02", 4), month("2026-03", 2)));

        assertThat(trend).isNotNull();
        assertThat(trend.lines().get(Stage.INTERESTED)).isEqualTo("0.0,150.0 300.0,0.0 600.0,75.0");
        assertThat(trend.lines().get(Stage.SIGNED)).isEqualTo("0.0,150.0 300.0,150.0 600.0,150.0");
        assertThat(trend.manyMarks()).extracting(Trend.Mark::text).containsExactly("0", "4", "2");
    }

    @Test
    void monthsAreMarkedAsFarApartAsTheyCanBeRead() {
        List<Figures.Row> years = IntStream.range(0, 36)
                .mapToObj(i -> month("20%02d-%02d".formatted(24 + i / 12, 1 + i % 12), i))
                .toList();

        Trend trend = Trend.of(years);

        assertThat(trend).isNotNull();
        assertThat(trend.monthMarks()).extracting(Trend.Mark::text).hasSize(12).startsWith("2024-01", "2024-04");
    }

    @Test
    void oneMonthOrNothingIsNoTrend() {
        assertThat(Trend.of(List.of(month("2026-01", 3)))).isNull();
        assertThat(Trend.of(List.of(month("2026-01", 0), month("2026-02", 0)))).isNull();
    }

    private static Figures.Row month(String month, long interested) {
        return new Figures.Row(month, Map.of(Stage.INTERESTED, interested));
    }
}
