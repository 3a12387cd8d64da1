package org.keqiao.reading.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.contracts.vocabulary.TextElement;

class ElementReaderTests {

    @Test
    void aChineseTextIsReadInFiveElements() {
        Elements elements = ElementReader.read("采用机械化学球磨结合低温退火合成硫化物固态电解质，抑制锂枝晶穿透。" + "研制出全固态软包电芯样机，可用于电动重卡。");

        assertThat(elements.of(TextElement.METHOD)).first().asString().startsWith("机械化学球磨");
        assertThat(elements.of(TextElement.MATERIAL))
                .anySatisfy(text -> assertThat(text).endsWith("硫化物固态电解质"));
        assertThat(elements.of(TextElement.EFFECT)).containsExactly("抑制锂枝晶穿透");
        assertThat(elements.of(TextElement.PRODUCT)).first().asString().contains("全固态软包电芯");
        assertThat(elements.of(TextElement.APPLICATION)).containsExactly("电动重卡");
    }

    @Test
    void anEnglishTextIsReadToo() {
        Elements elements = ElementReader.read(
                "We coat a sulfide electrolyte using atomic layer deposition. It suppresses dendrite growth and is suitable for electric trucks.");

        assertThat(elements.of(TextElement.MATERIAL)).containsExactly("sulfide electrolyte");
        assertThat(elements.of(TextElement.METHOD)).containsExactly("atomic layer deposition");
        assertThat(elements.of(TextElement.EFFECT)).first().asString().startsWith("suppresses dendrite growth");
        assertThat(elements.of(TextElement.APPLICATION)).containsExactly("electric trucks");
    }

    @Test
    void adjectivesAloneNameNoElement() {
        assertThat(ElementReader.read("国际领先，性能优异，前景广阔").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "期待通过产学研合作，全面提高技术水平。",
                "能够明显提高效率、降低能耗，提升产品档次，解决关键技术难题。",
                "面向高端市场和国民经济各行业，寻求替代技术与解决方案。",
                "Improves product quality and reduces costs by using advanced technology."
            })
    void stockPhrasesNameNoElement(String text) {
        assertThat(ElementReader.read(text).isEmpty()).isTrue();
    }

    @Test
    void whatIsSaidBesideAStockPhraseIsRead() {
        Elements elements = ElementReader.read("提高效率，降低成本，提高传质，降低铜损。通过产学研合作，采用真空感应熔炼。");

        assertThat(elements.of(TextElement.EFFECT)).containsExactly("提高传质", "降低铜损");
        assertThat(elements.of(TextElement.METHOD)).containsExactly("真空感应熔炼");
    }

    @ParameterizedTest
    @CsvSource({
        "研究了有机硅导热凝胶, MATERIAL, 有机硅导热凝胶",
        "我们的用户态协议栈软件, PRODUCT, 用户态协议栈软件",
        "建成了一体式自养脱氮反应器, PRODUCT, 一体式自养脱氮反应器",
        "先进的等离子刻蚀, METHOD, 等离子刻蚀",
        "希望得到的是低介电薄膜, MATERIAL, 低介电薄膜"
    })
    void aPhraseBeginsAtTheBeginningOfAWord(String text, TextElement element, String phrase) {
        assertThat(ElementReader.read(text).of(element)).contains(phrase);
    }

    /** In lower case this letter is two. */
    @Test
    void aLetterThatGrowsInLowerCaseMovesNothing() {
        assertThat(ElementReader.read("İ 型结构降低İ型铜损").of(TextElement.EFFECT)).containsExactly("降低İ型铜损");
    }

    @Test
    void phrasesStandInTheTextVerbatimWhateverTheText() {
        String[] pieces = {
            "采用", "抑制", "锂枝晶", "合金", "系统", "，", "。", " ", "用于", "the ", "alloy ", "using ", "MEMS", "的", "\n", "🔋", "İ"
        };
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Elements elements = ElementReader.read(text.toString());
            for (TextElement element : TextElement.values()) {
                assertThat(elements.of(element))
                        .hasSizeLessThanOrEqualTo(Elements.MOST)
                        .allSatisfy(phrase -> assertThat(text.toString()).contains(phrase));
            }
        }
    }
}
