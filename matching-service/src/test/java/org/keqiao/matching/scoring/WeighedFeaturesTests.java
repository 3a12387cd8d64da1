package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WeighedFeaturesTests {

    private static final double ROUNDING = 1e-9;

    private final Background background = Background.builtIn();

    @Test
    void whatTwoTextsShareWeighsWhatItsFeaturesWeigh() {
        WeighedFeatures one = WeighedFeatures.of("硫化物固态电解质 Li6PS5Cl");
        WeighedFeatures other = WeighedFeatures.of("求固态电解质，li6ps5cl 也可");

        double shared = background.weightOf(Set.of("固态", "态电", "电解", "解质", "li6ps5cl"));
        assertThat(one.sharedWith(other)).isEqualTo(shared, within(ROUNDING));
        assertThat(other.sharedWith(one)).isEqualTo(shared, within(ROUNDING));
    }

    @Test
    void aTextSharesAllOfItsWeightWithItself() {
        WeighedFeatures text = WeighedFeatures.of("固态电池与固态电解质");

        assertThat(text.sharedWith(text)).isEqualTo(text.sum()).isPositive();
    }

    @Test
    void nothingIsSharedWithNothing() {
        assertThat(WeighedFeatures.of("").sum()).isZero();
        assertThat(WeighedFeatures.NONE.sharedWith(WeighedFeatures.of("固态电池"))).isZero();
    }
}
