package org.keqiao.matching.scoring;

import java.util.List;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.vocabulary.PartName;

/** Of the five elements that both texts name, the share in which they say something of the same. */
record ElementsCriterion(SharedElements sharedElements) implements Criterion {

    private static final double MANY_FROM = 0.5;

    @Override
    public PartName part() {
        return PartName.ELEMENTS;
    }

    @Override
    public Finding judge(Pair pair) {
        List<ElementPair> both = sharedElements.of(pair).stream()
                .filter(one -> one.result() != null && one.demand() != null)
                .toList();
        if (both.isEmpty() || !pair.isOfOneLanguage()) {
            return Finding.unknown(Reasons.of(ReasonCodes.ELEMENTS_UNKNOWN));
        }
        List<ElementPair> shared = both.stream().filter(ElementPair::shared).toList();
        if (shared.isEmpty()) {
            return Finding.of(0, Reasons.of(ReasonCodes.ELEMENTS_DIFFERENT, "elements", elements(both)));
        }
        double value = sharedElements.closeness(pair);
        String code = value < MANY_FROM ? ReasonCodes.ELEMENTS_SOME : ReasonCodes.ELEMENTS_SHARED;
        return Finding.of(
                value,
                Reasons.of(
                        code,
                        "elements",
                        elements(shared),
                        "phrases",
                        shared.stream().map(ElementPair::demand).toList()));
    }

    private static List<?> elements(List<ElementPair> pairs) {
        return pairs.stream().map(ElementPair::element).toList();
    }
}
