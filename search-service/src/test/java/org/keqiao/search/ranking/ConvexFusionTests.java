package org.keqiao.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.search.ranking.ConvexFusion.Fused;

class ConvexFusionTests {

    @Test
    void wordsCountByTheirBestAndMeaningByItsSpan() {
        List<Fused> fused = ConvexFusion.fuse(Map.of("a", 10.0, "b", 5.0), Map.of("b", 0.9, "a", 0.5), 0.4);

        assertThat(fused).extracting(Fused::id).containsExactly("b", "a");
        assertThat(fused.getFirst().score()).isCloseTo(0.6 * 0.5 + 0.4, within(1e-9));
        assertThat(fused.getLast().score()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void whatOneSideDoesNotKnowGetsItsZero() {
        List<Fused> fused = ConvexFusion.fuse(Map.of("a", 2.0), Map.of("b", 0.8, "c", 0.2), 0.5);

        assertThat(fused).extracting(Fused::id).containsExactly("a", "b", "c");
        assertThat(fused.getLast().score()).isZero();
    }

    @Test
    void oneSideAloneCountsWhole() {
        assertThat(ConvexFusion.fuse(Map.of("a", 3.0), Map.of(), 0.4)).containsExactly(new Fused("a", 1));
        assertThat(ConvexFusion.fuse(Map.of(), Map.of("a", 0.3), 0.4)).containsExactly(new Fused("a", 1));
        assertThat(ConvexFusion.fuse(Map.of("a", 0.0), Map.of("a", 0.3), 0.4)).containsExactly(new Fused("a", 1));
    }

    @Test
    void equalOnesStandInTheOrderOfTheirIds() {
        assertThat(ConvexFusion.fuse(Map.of("b", 1.0, "a", 1.0), Map.of(), 0.4))
                .extracting(Fused::id)
                .containsExactly("a", "b");
    }
}
