package org.keqiao.matching.scoring;

import java.util.Map;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * How near the meanings of the two texts are; where it is known, less what all listings of their kinds have in common.
 *
 * @param scales of the meanings as they are, by language
 * @param specific of what is left of them, by language
 */
record MeaningCriterion(Map<String, Scale> scales, Map<String, Scale> specific) implements Criterion {

    private static final double STRONG_FROM = 0.6;
    private static final double RELATED_FROM = 0.3;

    @Override
    public PartName part() {
        return PartName.MEANING;
    }

    @Override
    public Finding judge(Pair pair) {
        boolean lessCommon = pair.specificMeaning() != null;
        Double cosine = lessCommon ? pair.specificMeaning() : pair.meaning();
        Scale scale =
                (lessCommon ? specific : scales).get(pair.demand().listing().language());
        if (cosine == null || scale == null || cosine.isNaN() || !pair.isOfOneLanguage()) {
            return Finding.unknown(Reasons.of(ReasonCodes.MEANING_UNKNOWN));
        }
        double value = scale.valueOf(cosine);
        return Finding.of(value, Reasons.percent(code(value), value));
    }

    private static String code(double value) {
        if (value >= STRONG_FROM) {
            return ReasonCodes.MEANING_STRONG;
        }
        return value >= RELATED_FROM ? ReasonCodes.MEANING_RELATED : ReasonCodes.MEANING_WEAK;
    }
}
