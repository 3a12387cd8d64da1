package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;

class SharedTermsTests {

    private final SharedTerms sharedTerms = new SharedTerms(Background.builtIn());

    @Test
    void technicalTermsAreFound() {
        Pair pair = Pair.of(
                ListingText.of(Listings.solidElectrolyte().build()),
                ListingText.of(Listings.solidElectrolyteWanted().build()),
                null);

        assertThat(terms(pair)).contains("硫化物固态电解质", "抑制锂枝晶".substring(2), "界面阻抗", "固态电池", "离子电导率");
    }

    @Test
    void whatAnybodySaysIsNoTerm() {
        assertThat(terms("采用先进技术，提高产品质量和系统稳定性", "希望采用先进技术提高产品质量")).isEmpty();
    }

    @Test
    void particlesAndGenericWordsAreTrimmed() {
        assertThat(terms("氮化镓外延片的研究", "寻求氮化镓外延片的供应")).containsExactly("氮化镓外延片");
    }

    @ParameterizedTest
    @CsvSource({"适合自动化贴装, 求自动化贴装, 自动化贴装", "高效型换热翅片, 需要高效型换热翅片, 高效型换热翅片", "自动化学机械抛光, 求自动化学机械抛光, 化学机械抛光"})
    void aGenericWordIsTrimmedOnlyAsAWhole(String result, String demand, String term) {
        assertThat(terms(result, demand)).containsExactly(term);
    }

    @Test
    void formulasAndWordsCountInAnyWidthAndCase() {
        assertThat(terms("Ｌｉ6PS5Cl 电解质", "换成 LI6PS5CL 材料")).containsExactly("LI6PS5CL");
    }

    @Test
    void englishTermsMaySpanWords() {
        assertThat(terms("We make solid-state batteries", "solid state battery and solid-state batteries wanted"))
                .contains("solid-state batteries");
    }

    @Test
    void aTermInsideALongerOneIsNotNamedTwice() {
        assertThat(terms("氮化镓功率器件，氮化镓", "氮化镓功率器件。氮化镓")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "高电导卤化物固态电解质, 求硫化物固态电解质, 固态电解质",
        "全固态电池样品, 半固态电池样品, 固态电池",
        "聚酰亚胺化合物薄膜, 求聚酰亚胺化合物薄膜, 聚酰亚胺化合物薄膜",
        "一种固态电解质, 寻求固态电解质, 固态电解质"
    })
    void noTermBeginsOrEndsInsideAWord(String result, String demand, String term) {
        assertThat(words(result, demand)).containsExactly(term);
    }

    @Test
    void cuttingAWordOffChangesNoScore() {
        Pair cut = pair("高电导卤化物固态电解质", "求硫化物固态电解质");

        assertThat(sharedTerms.of(cut)).extracting(SharedTerm::text).containsExactly("化物固态电解质");
        assertThat(sharedTerms.of(cut).getFirst().weight()).isGreaterThan(3);
    }

    @Test
    void aTextThatRepeatsItselfCostsLittle() {
        String repeated = "氮化镓".repeat(1300);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(2), () -> terms(repeated, repeated))))
                .isNull();
    }

    private List<String> words(String result, String demand) {
        Pair pair = pair(result, demand);
        return sharedTerms.wordsOf(sharedTerms.of(pair), pair);
    }

    private List<String> terms(String result, String demand) {
        return terms(pair(result, demand));
    }

    private static Pair pair(String result, String demand) {
        return Pair.of(
                ListingText.of(ListingBuilder.result(result).build()),
                ListingText.of(ListingBuilder.demand(demand).build()),
                null);
    }

    private List<String> terms(Pair pair) {
        return sharedTerms.of(pair).stream().map(SharedTerm::text).toList();
    }
}
