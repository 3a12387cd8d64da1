package org.keqiao.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.vocabulary.Verdict;
import org.keqiao.web.page.Amounts;
import org.keqiao.web.page.Labels;
import org.keqiao.web.vocabulary.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReasonSentencesTests {

    private final ReasonSentences sentences =
            new ReasonSentences(bundle(), new Labels(new Wording() {}), new Amounts(bundle()));

    @AfterEach
    void resetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words.shared",
                "words.few",
                "words.unknown",
                "meaning.strong",
                "meaning.related",
                "meaning.weak",
                "meaning.unknown",
                "terms.shared",
                "terms.none",
                "terms.unknown",
                "elements.shared",
                "elements.some",
                "elements.different",
                "elements.unknown",
                "indicators.met",
                "indicators.partly",
                "indicators.missed",
                "indicators.violated",
                "indicators.unknown",
                "indicators.unstated",
                "budget.within",
                "budget.above",
                "budget.unknown",
                "budget.unstated",
                "freshness.recent",
                "freshness.old-result",
                "freshness.old-demand",
                "industry.shared",
                "industry.different",
                "industry.unknown",
                "readiness.meets",
                "readiness.below",
                "readiness.unknown",
                "cooperation.shared",
                "cooperation.different",
                "cooperation.unknown",
                "zone.same",
                "zone.complement",
                "zone.city",
                "zone.apart",
                "zone.unknown"
            })
    void everyReasonHasASentenceInBothLanguages(String code) {
        Reason reason = new Reason(code, Verdict.FITS, Map.of());
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(sentences.of(reason)).doesNotContain(code, "[", "{", "<").containsPattern("\\p{IsHan}");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.of(reason)).doesNotContain(code, "[", "{").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void vocabularyIsSaidInTheReadersLanguage() {
        Reason reason = new Reason(
                "industry.shared", Verdict.FITS, Map.of("industries", List.of("NEW_MATERIALS", "SCIENCE_SERVICES")));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(sentences.of(reason)).isEqualTo("同属新材料、科技服务业");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.of(reason)).isEqualTo("Same industry: New materials, Science and technology services");
    }

    @Test
    void anotherWayOfCooperationIsNoWayYet() {
        Reason reason = new Reason("cooperation.shared", Verdict.FITS, Map.of("modes", List.of("EQUITY", "OTHER")));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(sentences.of(reason)).isEqualTo("双方都接受作价投资、其他方式（面谈商定）");
    }

    @Test
    void aSideThatDidNotSayReadsAsNotStated() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(sentences.of(new Reason("readiness.unknown", Verdict.OPEN, Map.of("result", List.of("5")))))
                .isEqualTo("成熟度待确认：成果 TRL 5，需求期望 未说明");
    }

    @Test
    void whatWasNotMetSaysNothingOfWhatWas() {
        Map<String, List<String>> missed = Map.of("violated", List.of("热导率 3 W/(m·K) (≥ 5 W/(m·K))"), "met", List.of());
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(sentences.of(new Reason("indicators.missed", Verdict.AGAINST, missed)))
                .isEqualTo("指标未达到：热导率 3 W/(m·K) (≥ 5 W/(m·K))");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.of(new Reason(
                        "indicators.violated",
                        Verdict.AGAINST,
                        Map.of("violated", List.of("a < 2 (≥ 3)"), "met", List.of("b 4 (≥ 3)")))))
                .isEqualTo("Indicators missed, a hard one among them: a < 2 (≥ 3); met: b 4 (≥ 3)");
    }

    @Test
    void aBudgetIsCountedInTheReadersWay() {
        Reason reason = new Reason(
                "budget.above", Verdict.AGAINST, Map.of("price", List.of("200万元"), "budget", List.of("150")));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(sentences.of(reason)).isEqualTo("价格高于预算：成果200万元，预算 150 万元");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.of(reason)).isEqualTo("Price above budget: result 200万元, budget CNY 1.5 million");
    }

    @Test
    void aCodeOfALaterModelIsShownAsItStands() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.of(new Reason("price.fits", Verdict.FITS, Map.of())))
                .isEqualTo("Another ground (price.fits)");
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("messages/pairing", "messages/page");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        return bundle;
    }
}
