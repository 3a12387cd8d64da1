package org.keqiao.matching.scoring;

import java.util.Map;
import org.keqiao.contracts.vocabulary.PartName;

/** How near the meanings of the two texts are. */
record MeaningCriterion(Map<String, Scale> scales) implements Criterion {

    private static final double STRONG_FROM = 0.6;
    private static final double RELATED_FROM = 0.3;

    @Override
    public PartName part() {
        return PartName.MEANING;
    }

    @Override
    public Finding judge(Pair pair) {
        Double cosine = pair.meaning();
        Scale scale = scales.get(pair.demand().listing().language());
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
