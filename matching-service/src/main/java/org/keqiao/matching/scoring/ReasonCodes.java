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
 * </table>
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
            Map.entry(ZONE_UNKNOWN, OPEN));

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
