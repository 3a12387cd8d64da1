package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against examples reckoned by hand. */
class MeasuresTests {

    @Test
    void gainIsLinearAndDiscountedByTheLogarithmOfThePlace() {
        Measures measures = Measures.of(List.of("b", "x", "a"), Map.of("a", 3, "b", 1), 2);

        // (1/log2(2) + 3/log2(4)) / (3/log2(2) + 1/log2(3))
        assertThat(measures.ndcg()).isCloseTo((1 + 3 / 2.0) / (3 + 0.6309297536), within(1e-9));
    }

    @Test
    void theBestOrderScoresOne() {
        assertThat(Measures.of(List.of("a", "b"), Map.of("a", 3, "b", 1), 2)).isEqualTo(new Measures(1, 0.2, 1, 1, 1));
    }

    @Test
    void onlyGradesFromTheThresholdOnAreRelevant() {
        Measures measures = Measures.of(List.of("b", "a"), Map.of("a", 3, "b", 1, "c", 2), 2);

        assertThat(measures.recallAt10()).isEqualTo(0.5);
        assertThat(measures.reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void precisionIsTheShareOfFivePlacesEvenOfAShortRanking() {
        assertThat(Measures.of(List.of("a", "x", "b"), Map.of("a", 3, "b", 2, "c", 2), 2)
                        .precision())
                .isEqualTo(0.4);
    }

    @Test
    void whatStandsAfterTheTenthPlaceCountsInTheRecallOfAHundredOnly() {
        List<String> ranking = Stream.concat(IntStream.range(0, 10).mapToObj(place -> "x" + place), Stream.of("a"))
                .toList();

        assertThat(Measures.of(ranking, Map.of("a", 1), 1)).isEqualTo(new Measures(0, 0, 0, 1, 0));
    }
}
