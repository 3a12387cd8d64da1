package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against an example reckoned by hand. */
class ReliabilityTests {

    private static final List<List<Ranked>> RANKINGS =
            List.of(List.of(new Ranked("a", 0.9), new Ranked("b", 0.94), new Ranked("c", 0.2), new Ranked("x", 0.2)));

    @Test
    void theErrorIsTheMeanGapOfThePairsBins() {
        Reliability reliability = Reliability.of(set(true), RANKINGS);

        assertThat(reliability.bins().get(9).scored()).isCloseTo(0.92, within(1e-9));
        assertThat(reliability.bins().get(9).relevant()).isEqualTo(0.5);
        assertThat(reliability.bins().get(2)).isEqualTo(new Reliability.Bin(1, 0.2, 0));
        // (2 · |0.92 − 0.5| + 1 · |0.2 − 0|) / 3
        assertThat(reliability.error()).isCloseTo(1.04 / 3, within(1e-9));
    }

    @Test
    void whatNobodyJudgedCountsWhereTheSetSaysSo() {
        assertThat(Reliability.of(set(false), RANKINGS).bins().get(2).pairs()).isEqualTo(2);
    }

    @Test
    void aScoreOfOneBelongsToTheLastBin() {
        assertThat(Reliability.of(set(true), List.of(List.of(new Ranked("a", 1))))
                        .bins()
                        .get(9)
                        .pairs())
                .isEqualTo(1);
    }

    private static JudgedSet set(boolean judgedOnly) {
        JudgedQuery query = new JudgedQuery("q", "求固态电池", null, null, Particulars.NONE);
        return new JudgedSet(
                "set", List.of(), List.of(query), Map.of("q", Map.of("a", 3, "b", 1, "c", 0)), 2, judgedOnly);
    }
}
