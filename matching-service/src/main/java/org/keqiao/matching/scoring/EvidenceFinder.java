package org.keqiao.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.pairing.Evidence;

/** Finds the shared terms and the two sentences that have most in common. */
final class EvidenceFinder {

    /** Less in common says nothing: about one rare bigram and a common one. */
    private static final double LEAST_OVERLAP = 1.2;

    private final Background background;
    private final SharedTerms sharedTerms;
    private final SharedElements sharedElements;

    EvidenceFinder(Background background, SharedTerms sharedTerms, SharedElements sharedElements) {
        this.background = background;
        this.sharedTerms = sharedTerms;
        this.sharedElements = sharedElements;
    }

    Evidence find(Pair pair) {
        List<String> terms = sharedTerms.wordsOf(sharedTerms.of(pair), pair);
        Passages best = best(
                pair.result().further().sentences(), pair.demand().further().sentences());
        List<ElementPair> elements = sharedElements.of(pair);
        return best == null
                ? new Evidence(terms, null, null, elements)
                : new Evidence(terms, best.result().text(), best.demand().text(), elements);
    }

    private @Nullable Passages best(List<Sentence> result, List<Sentence> demand) {
        Passages best = null;
        for (Sentence one : result) {
            for (Sentence other : demand) {
                Passages passages = new Passages(one, other, overlap(one, other));
                if (passages.overlap() >= LEAST_OVERLAP && passages.speakMoreThan(best)) {
                    best = passages;
                }
            }
        }
        return best;
    }

    private double overlap(Sentence one, Sentence other) {
        double weight = 0;
        for (String feature : one.features()) {
            if (other.features().contains(feature)) {
                weight += background.weightOf(feature);
            }
        }
        return weight;
    }

    private record Passages(Sentence result, Sentence demand, double overlap) {

        /** With as much in common, the shorter ones: they say it more plainly. */
        boolean speakMoreThan(@Nullable Passages other) {
            return other == null || overlap > other.overlap || (overlap == other.overlap && length() < other.length());
        }

        private int length() {
            return result.text().length() + demand.text().length();
        }
    }
}
