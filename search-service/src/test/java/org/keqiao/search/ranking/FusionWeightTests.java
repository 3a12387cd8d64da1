package org.keqiao.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.search.embedding.TextLanguage;

class FusionWeightTests {

    private static final FusionWeight WEIGHT = new FusionWeight(0.25, 0.4, 0.5);

    @Test
    void meaningCountsLessWhereWordsSingleOutOneDocument() {
        assertThat(WEIGHT.of(scores(30, 3), TextLanguage.CHINESE)).isCloseTo(0.30, within(1e-9));
        assertThat(WEIGHT.of(scores(30, 27), TextLanguage.CHINESE)).isCloseTo(0.70, within(1e-9));
    }

    @Test
    void meaningCountsMoreInEnglish() {
        assertThat(WEIGHT.of(scores(30, 3), TextLanguage.ENGLISH)).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void fewMatchesAreSingledOut() {
        assertThat(WEIGHT.of(Map.of("a", 3.0, "b", 3.0), TextLanguage.CHINESE)).isCloseTo(0.25, within(1e-9));
        assertThat(WEIGHT.of(Map.of(), TextLanguage.CHINESE)).isCloseTo(0.25, within(1e-9));
    }

    /** One that scores most, nine others that score alike. */
    private static Map<String, Double> scores(double best, double others) {
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("best", best);
        for (int i = 0; i < 9; i++) {
            scores.put("other" + i, others);
        }
        return scores;
    }
}
