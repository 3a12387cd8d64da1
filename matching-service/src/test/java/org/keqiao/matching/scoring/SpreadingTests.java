package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadingTests {

    @Test
    void partsKeepTheirProportionAndSumToTheWhole() {
        assertThat(Spreading.over(new int[] {100, 200, 300}, 300)).containsExactly(50, 100, 150);
        assertThat(Spreading.over(new int[] {1, 1, 1}, 100)).containsExactly(34, 33, 33);
    }

    @Test
    void whatHasNothingGetsNothing() {
        assertThat(Spreading.over(new int[] {0, 7, 0, 3}, 999)).containsExactly(0, 699, 0, 300);
        assertThat(Spreading.over(new int[] {0, 0}, 0)).containsExactly(0, 0);
    }
}
