package org.keqiao.web.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTests {

    private static final String TEXT = "采用机械化学球磨结合低温退火合成高结晶度硫化物固态电解质粉体，室温离子电导率 6 mS/cm。";

    @Test
    void widthCaseAndPunctuationMakeNoDifference() {
        assertThat(similarity(TEXT, TEXT.replace("，", ", ").replace("6 mS/cm", "６ｍＳ／ｃｍ")))
                .isEqualTo(1);
    }

    @Test
    void aFewChangedWordsAreNearlyTheSame() {
        assertThat(similarity(TEXT, TEXT.replace("粉体", "粉末"))).isBetween(0.7, 0.99);
    }

    @Test
    void anotherMatterOfTheSameFieldIsNot() {
        assertThat(similarity(TEXT, "采用溶胶凝胶法制备石榴石型氧化物固态电解质薄片，抑制锂枝晶穿透。")).isLessThan(0.3);
    }

    @Test
    void nothingIsLikeAnEmptyText() {
        assertThat(similarity("", "")).isZero();
    }

    private static double similarity(String one, String other) {
        return Shingles.of(one).similarityTo(Shingles.of(other));
    }
}
