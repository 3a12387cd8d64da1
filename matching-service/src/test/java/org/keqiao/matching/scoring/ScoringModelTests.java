package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.PartName;

class ScoringModelTests {

    @Test
    void weightsSumToOne() {
        assertThat(ScoringModel.weighted2().weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1000);
        assertThatThrownBy(
                        () -> new ScoringModel("odd-1", Map.of(PartName.WORDS, 999), 0.3, 5, Map.of(), Map.of(), 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum to 1");
    }

    @Test
    void aScaleRises() {
        assertThatThrownBy(() -> new Scale(0.8, 0.8)).isInstanceOf(IllegalArgumentException.class);
    }
}
