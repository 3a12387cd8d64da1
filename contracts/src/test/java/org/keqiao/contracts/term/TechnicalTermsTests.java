package org.keqiao.contracts.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Industry;

class TechnicalTermsTests {

    private final TechnicalTerms terms = TechnicalTerms.curated();

    @Test
    void everyIndustryHasAtLeastSixtyOfEightHundredTerms() {
        Map<Industry, Long> counts =
                terms.all().stream().collect(Collectors.groupingBy(TechnicalTerm::industry, Collectors.counting()));
        assertThat(terms.all()).hasSizeGreaterThanOrEqualTo(800);
        assertThat(counts)
                .containsOnlyKeys(Industry.values())
                .allSatisfy((industry, count) ->
                        assertThat(count).as(industry.name()).isGreaterThanOrEqualTo(60));
        assertThat(terms.version()).isPositive();
    }

    @Test
    void everyNameStandsInItsLanguagesColumnAndIsClean() {
        assertThat(terms.all()).allSatisfy(term -> {
            assertThat(term.chinese()).allMatch(TechnicalTermsTests::hasChinese);
            assertThat(term.english()).noneMatch(TechnicalTermsTests::hasChinese);
            assertThat(term.names()).allMatch(name -> name.equals(name.strip()) && name.length() >= 2);
        });
    }

    @Test
    void aNameThatTwoTermsHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TechnicalTerms(List.of("NEW_MATERIALS\t石墨烯\tgraphene", "NEW_MATERIALS\t单层石墨\tGraphene")))
                .withMessageContaining("graphene");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TechnicalTerms(List.of("NEW_MATERIALS\t石墨烯")))
                .withMessageContaining("石墨烯");
    }

    @Test
    void aTermIsFoundByEveryNameWhateverItsCaseWidthAndHyphens() {
        assertThat(named("GRAPHENE")).isEqualTo("石墨烯");
        assertThat(named("ＦＰＧＡ")).isEqualTo("现场可编程门阵列");
        assertThat(named("Solid State Battery")).isEqualTo("固态电池");
        assertThat(terms.named("石墨")).isEmpty();
    }

    @Test
    void ofOverlappingTermsTheLongestIsFound() {
        assertThat(names("求高离子电导率硫化物固态电解质粉体")).containsExactly("离子电导率", "硫化物固态电解质");
    }

    @Test
    void englishTermsAreWholeWordsAndMayBeMany() {
        assertThat(names("lithium dendrites in solid-state batteries, not in SLAMming doors"))
                .containsExactly("lithium dendrite", "solid state batteries");
        assertThat(names("用SLAM与lidar")).containsExactly("slam", "lidar");
    }

    private String named(String name) {
        return terms.named(name).orElseThrow().chinese().getFirst();
    }

    private List<String> names(String text) {
        return terms.in(text).stream().map(TermMention::name).toList();
    }

    private static boolean hasChinese(String name) {
        return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }
}
