package org.keqiao.matching.scoring;

import java.util.Set;
import org.keqiao.contracts.vocabulary.PartName;

/** How much of the weight of the demand's words the result covers; words of title and keywords count double. */
record WordsCriterion(Background background, double fullCoverage) implements Criterion {

    private static final double HEAD_FACTOR = 2;
    private static final double SHARED_FROM = 0.5;

    @Override
    public PartName part() {
        return PartName.WORDS;
    }

    @Override
    public Finding judge(Pair pair) {
        if (!pair.isOfOneLanguage() || pair.demand().features().isEmpty()) {
            return Finding.unknown(Reasons.languages(ReasonCodes.WORDS_UNKNOWN, pair));
        }
        double coverage = coverage(pair.demand(), pair.result().features());
        double value = Math.min(1, coverage / fullCoverage);
        String code = value < SHARED_FROM ? ReasonCodes.WORDS_FEW : ReasonCodes.WORDS_SHARED;
        return Finding.of(value, Reasons.percent(code, coverage));
    }

    private double coverage(ListingText demand, Set<String> covered) {
        double all = 0;
        double shared = 0;
        for (String feature : demand.features()) {
            double weight =
                    background.weightOf(feature) * (demand.headFeatures().contains(feature) ? HEAD_FACTOR : 1);
            all += weight;
            shared += covered.contains(feature) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }
}
