package org.keqiao.web.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.listing.ListingRequest.IndicatorRow;

class IndicatorCellTests {

    @Test
    void everyLineIsAnIndicator() {
        assertThat(indicators("离子电导率 ≥ 5 mS/cm（硬性）；膜厚：２０～４０ μm\n成本 不高于 1,200 元/kg（不公开）"))
                .containsExactly(
                        new IndicatorRow("离子电导率", "≥", "5", null, "mS/cm", "true", "true"),
                        new IndicatorRow("膜厚", "RANGE", "20", "40", "μm", "false", "true"),
                        new IndicatorRow("成本", "不高于", "1,200", null, "元/kg", "false", "false"));
    }

    @Test
    void namesMayContainNumbersAndEnglishMayBeWritten() {
        assertThat(indicators("25 °C conductivity at least 5 mS/cm; PM2.5 <= 10 μg/m³"))
                .containsExactly(
                        new IndicatorRow("25 °C conductivity", "at least", "5", null, "mS/cm", "false", "true"),
                        new IndicatorRow("PM2.5", "<=", "10", null, "μg/m³", "false", "true"));
    }

    @Test
    void aLineWithoutFigureIsAProblem() {
        assertThat(IndicatorCell.read("越快越好").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("indicator-unclear");
            assertThat(problem.arguments()).containsExactly("越快越好");
        });
    }

    /** Each of these keeps a pattern that tries everything busy for minutes to hours. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "1", "a", ":", "~1"})
    void whatIsFarTooLongIsAProblemAtOnce(String repeated) {
        String cell = "厚度" + repeated.repeat(30_000) + "厚";
        IndicatorCell read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> IndicatorCell.read(cell));
        assertThat(read.indicators()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments())
                        .allSatisfy(shown -> assertThat(shown.toString()).hasSizeLessThan(50)));
    }

    private static List<IndicatorRow> indicators(String cell) {
        IndicatorCell read = IndicatorCell.read(cell);
        assertThat(read.problems()).isEmpty();
        return read.indicators();
    }
}
