package org.keqiao.matching.scoring;

import static org.keqiao.contracts.vocabulary.Verdict.AGAINST;
import static org.keqiao.contracts.vocabulary.Verdict.FITS;
import static org.keqiao.contracts.vocabulary.Verdict.OPEN;

import java.util.Map;
import java.util.Set;
import org.keqiao.contracts.vocabulary.Verdict;

/**
 * The codes of all reasons with their verdicts, one reason a part; web puts them in words. Facts by code:
 *
 * <table>
 * <caption>Facts</caption>
 * <tr><td>words.shared, words.few</td><td>percent: of the demand's weighted words, covered by the result</td></tr>
 * <tr><td>meaning.strong, meaning.related, meaning.weak</td><td>percent: the part's value</td></tr>
 * <tr><td>meaning.unknown, terms.none</td><td>none</td></tr>
 * <tr><td>terms.shared</td><td>terms: weightiest first</td></tr>
 * <tr><td>words.unknown, terms.unknown</td><td>result, demand: the languages, which differ</td></tr>
 * <tr><td>industry.shared</td><td>industries</td></tr>
 * <tr><td>cooperation.shared</td><td>modes</td></tr>
 * <tr><td>zone.same</td><td>zone</td></tr>
 * <tr><td>readiness.meets, readiness.below, *.different, zone.complement, zone.city, zone.apart</td><td>result, demand: what each says</td></tr>
 * <tr><td>industry.unknown, readiness.unknown, cooperation.unknown, zone.unknown</td><td>result, demand: only those that are known</td></tr>
 * <tr><td>elements.shared, elements.some</td><td>elements; phrases: of the demand, one an element</td></tr>
 * <tr><td>elements.different</td><td>elements: those that both name</td></tr>
 * <tr><td>indicators.*</td><td>met, violated, unknown: name, figure found and bound, ready to read</td></tr>
 * <tr><td>budget.*</td><td>budget: in 10 000 yuan; price: as it stands in the result</td></tr>
 * <tr><td>freshness.*</td><td>days: between the two confirmations</td></tr>
 * <tr><td>*.unstated, elements.unknown</td><td>none</td></tr>
 * </table>
 *
 * <p>What is {@code unknown}, and what the demand leaves {@code unstated}, gives no points.
 */
public final class ReasonCodes {

    public static final String WORDS_SHARED = "words.shared";
    public static final String WORDS_FEW = "words.few";
    public static final String WORDS_UNKNOWN = "words.unknown";
    public static final String MEANING_STRONG = "meaning.strong";
    public static final String MEANING_RELATED = "meaning.related";
    public static final String MEANING_WEAK = "meaning.weak";
    public static final String MEANING_UNKNOWN = "meaning.unknown";
    public static final String TERMS_SHARED = "terms.shared";
    public static final String TERMS_NONE = "terms.none";
    public static final String TERMS_UNKNOWN = "terms.unknown";
    public static final String INDUSTRY_SHARED = "industry.shared";
    public static final String INDUSTRY_DIFFERENT = "industry.different";
    public static final String INDUSTRY_UNKNOWN = "industry.unknown";
    public static final String READINESS_MEETS = "readiness.meets";
    public static final String READINESS_BELOW = "readiness.below";
    public static final String READINESS_UNKNOWN = "readiness.unknown";
    public static final String COOPERATION_SHARED = "cooperation.shared";
    public static final String COOPERATION_DIFFERENT = "cooperation.different";
    public static final String COOPERATION_UNKNOWN = "cooperation.unknown";
    public static final String ZONE_SAME = "zone.same";
    public static final String ZONE_COMPLEMENT = "zone.complement";
    public static final String ZONE_CITY = "zone.city";
    public static final String ZONE_APART = "zone.apart";
    public static final String ZONE_UNKNOWN = "zone.unknown";
    public static final String ELEMENTS_SHARED = "elements.shared";
    public static final String ELEMENTS_SOME = "elements.some";
    public static final String ELEMENTS_DIFFERENT = "elements.different";
    public static final String ELEMENTS_UNKNOWN = "elements.unknown";
    public static final String INDICATORS_MET = "indicators.met";
    public static final String INDICATORS_PARTLY = "indicators.partly";
    public static final String INDICATORS_MISSED = "indicators.missed";
    public static final String INDICATORS_VIOLATED = "indicators.violated";
    public static final String INDICATORS_UNKNOWN = "indicators.unknown";
    public static final String INDICATORS_UNSTATED = "indicators.unstated";
    public static final String BUDGET_WITHIN = "budget.within";
    public static final String BUDGET_ABOVE = "budget.above";
    public static final String BUDGET_UNKNOWN = "budget.unknown";
    public static final String BUDGET_UNSTATED = "budget.unstated";
    public static final String FRESHNESS_RECENT = "freshness.recent";
    public static final String FRESHNESS_OLD_RESULT = "freshness.old-result";
    public static final String FRESHNESS_OLD_DEMAND = "freshness.old-demand";

    private static final Map<String, Verdict> VERDICTS = Map.ofEntries(
            Map.entry(WORDS_SHARED, FITS),
            Map.entry(WORDS_FEW, OPEN),
            Map.entry(WORDS_UNKNOWN, OPEN),
            Map.entry(MEANING_STRONG, FITS),
            Map.entry(MEANING_RELATED, FITS),
            Map.entry(MEANING_WEAK, AGAINST),
            Map.entry(MEANING_UNKNOWN, OPEN),
            Map.entry(TERMS_SHARED, FITS),
            Map.entry(TERMS_NONE, OPEN),
            Map.entry(TERMS_UNKNOWN, OPEN),
            Map.entry(INDUSTRY_SHARED, FITS),
            Map.entry(INDUSTRY_DIFFERENT, AGAINST),
            Map.entry(INDUSTRY_UNKNOWN, OPEN),
            Map.entry(READINESS_MEETS, FITS),
            Map.entry(READINESS_BELOW, AGAINST),
            Map.entry(READINESS_UNKNOWN, OPEN),
            Map.entry(COOPERATION_SHARED, FITS),
            Map.entry(COOPERATION_DIFFERENT, AGAINST),
            Map.entry(COOPERATION_UNKNOWN, OPEN),
            Map.entry(ZONE_SAME, FITS),
            Map.entry(ZONE_COMPLEMENT, FITS),
            Map.entry(ZONE_CITY, FITS),
            Map.entry(ZONE_APART, AGAINST),
            Map.entry(ZONE_UNKNOWN, OPEN),
            Map.entry(ELEMENTS_SHARED, FITS),
            Map.entry(ELEMENTS_SOME, OPEN),
            Map.entry(ELEMENTS_DIFFERENT, OPEN),
            Map.entry(ELEMENTS_UNKNOWN, OPEN),
            Map.entry(INDICATORS_MET, FITS),
            Map.entry(INDICATORS_PARTLY, OPEN),
            Map.entry(INDICATORS_MISSED, AGAINST),
            Map.entry(INDICATORS_VIOLATED, AGAINST),
            Map.entry(INDICATORS_UNKNOWN, OPEN),
            Map.entry(INDICATORS_UNSTATED, OPEN),
            Map.entry(BUDGET_WITHIN, FITS),
            Map.entry(BUDGET_ABOVE, AGAINST),
            Map.entry(BUDGET_UNKNOWN, OPEN),
            Map.entry(BUDGET_UNSTATED, OPEN),
            Map.entry(FRESHNESS_RECENT, FITS),
            Map.entry(FRESHNESS_OLD_RESULT, OPEN),
            Map.entry(FRESHNESS_OLD_DEMAND, OPEN));

    private ReasonCodes() {}

    public static Set<String> all() {
        return VERDICTS.keySet();
    }

    static Verdict verdictOf(String code) {
        Verdict verdict = VERDICTS.get(code);
        if (verdict == null) {
            throw new IllegalArgumentException("there is no reason " + code);
        }
        return verdict;
    }
}
