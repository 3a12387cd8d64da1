package org.keqiao.matching.scoring;

import java.util.List;
import org.keqiao.contracts.vocabulary.PartName;

/** Whether technical terms stand in both texts; every further one adds less. */
record TermsCriterion(SharedTerms sharedTerms, double scale) implements Criterion {

    private static final int NAMED = 8;

    @Override
    public PartName part() {
        return PartName.TERMS;
    }

    @Override
    public Finding judge(Pair pair) {
        List<SharedTerm> terms = sharedTerms.of(pair).stream().limit(NAMED).toList();
        if (terms.isEmpty()) {
            return pair.isOfOneLanguage()
                    ? Finding.of(0, Reasons.of(ReasonCodes.TERMS_NONE))
                    : Finding.unknown(Reasons.languages(ReasonCodes.TERMS_UNKNOWN, pair));
        }
        double weight = terms.stream().mapToDouble(SharedTerm::weight).sum();
        return Finding.of(
                1 - Math.exp(-weight / scale),
                Reasons.of(ReasonCodes.TERMS_SHARED, "terms", sharedTerms.wordsOf(terms, pair)));
    }
}
