package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against an example reckoned by hand. */
class ReliabilityTests {

    private static final JudgedSet SET = new JudgedSet(
            "set",
            List.of(),
            List.of(new JudgedQuery("q", "求固态电池", null, null, Particulars.NONE)),
            Map.of("q", Map.of("a", 3, "b", 1, "c", 0)),
            2,
            true);

    private static final List<List<Ranked>> RANKINGS =
            List.of(List.of(new Ranked("a", 0.9), new Ranked("b", 0.94), new Ranked("c", 0.2), new Ranked("x", 0.2)));

    @Test
    void theErrorIsTheMeanGapOfThePairsBins() {
        Reliability reliability = Reliability.of(SET, RANKINGS);

        assertThat(reliability.bins().get(9).pairs()).isEqualTo(2);
        assertThat(reliability.bins().get(9).scored()).isCloseTo(0.92, within(1e-9));
        assertThat(reliability.bins().get(9).relevant()).isEqualTo(0.5);
        // (2 · |0.92 − 0.5| + 2 · |0.2 − 0|) / 4, and without those below 0.3
        assertThat(reliability.errorFrom(0)).isCloseTo(0.31, within(1e-9));
        assertThat(reliability.errorFrom(3)).isCloseTo(0.42, within(1e-9));
    }

    @Test
    void whatNobodyJudgedIsNotRelevant() {
        assertThat(Reliability.of(SET, RANKINGS).bins().get(2).pairs()).isEqualTo(2);
        assertThat(Reliability.of(SET, RANKINGS).bins().get(2).relevant()).isZero();
    }

    @Test
    void aScoreOfOneBelongsToTheLastBin() {
        assertThat(Reliability.of(SET, List.of(List.of(new Ranked("a", 1))))
                        .bins()
                        .get(9)
                        .pairs())
                .isEqualTo(1);
    }
}
