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
    void aPartThatIsCopiedOutOfALongerTextIsNearlyTheSame() {
        String copied = "3 MW 风电齿轮箱轴承在 -30 ℃ 起动时微点蚀，现用润滑脂 18 个月即失效，年更换费用约 200 万元。需要能延长换脂周期到 36 个月以上的添加剂或复合配方。";
        String whole = "求风电齿轮箱用长寿命润滑脂添加剂。" + copied + "应用场景：张北风场 60 台 3 MW 机组齿轮箱轴承；现用锂基脂；希望明年九月前完成台架试验。"
                + "我们可以提供轴承、齿轮箱和两年的运行数据，也可以派两位工程师驻场配合，试验费用另行商定。";
        assertThat(similarity(copied, whole)).isGreaterThan(0.9);
        assertThat(similarity("需要能延长换脂周期的添加剂", whole)).isLessThan(0.3);
    }

    @Test
    void nothingIsLikeAnEmptyText() {
        assertThat(similarity("", "")).isZero();
    }

    private static double similarity(String one, String other) {
        return Shingles.of(one).similarityTo(Shingles.of(other));
    }
}
