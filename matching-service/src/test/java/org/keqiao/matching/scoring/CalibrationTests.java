package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.matching.scoring.Calibration.Curve;

class CalibrationTests {

    private final Calibration calibration = new Calibration(List.of(new Curve(300, 30), new Curve(700, 30)));

    @Test
    void nothingGivesNothingAndTheMiddleAboutHalf() {
        assertThat(calibration.scoreOf(0)).isZero();
        assertThat(calibration.scoreOf(300)).isCloseTo(250, within(5));
        assertThat(calibration.scoreOf(500)).isCloseTo(500, within(5));
        assertThat(calibration.scoreOf(1000)).isGreaterThan(990).isLessThanOrEqualTo(1000);
    }

    @Test
    void theShippedOneMakesAHalfOfWhatIsAsProbablyRelevantAsNot() {
        Calibration shipped = ScoringModel.weighted3().calibration();

        assertThat(shipped.scoreOf(300)).isBetween(100, 200);
        assertThat(shipped.scoreOf(420)).isCloseTo(500, within(10));
        assertThat(shipped.scoreOf(700)).isCloseTo(811, within(5));
        assertThat(shipped.scoreOf(1000)).isLessThan(1000);
    }

    @Test
    void moreNeverScoresLess() {
        assertThat(IntStream.rangeClosed(0, 1000).map(calibration::scoreOf).toArray())
                .isSorted();
    }

    @Test
    void aMiddleBeyondAllScoresIsRefused() {
        assertThatThrownBy(() -> new Curve(1000, 15)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve(400, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
