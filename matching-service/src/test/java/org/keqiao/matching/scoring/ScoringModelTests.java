package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.Calibration.Curve;

class ScoringModelTests {

    @Test
    void weightsSumToOne() {
        assertThat(ScoringModel.weighted3().weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1000);
        assertThatThrownBy(() -> new ScoringModel(
                        "odd-1",
                        Map.of(PartName.WORDS, 999),
                        0.3,
                        5,
                        Map.of(),
                        Map.of(),
                        0.3,
                        new Calibration(List.of(new Curve(420, 17)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum to 1");
    }

    @Test
    void aScaleRises() {
        assertThatThrownBy(() -> new Scale(0.8, 0.8)).isInstanceOf(IllegalArgumentException.class);
    }
}
