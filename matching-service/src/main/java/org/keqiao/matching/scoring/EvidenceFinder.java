package org.keqiao.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.pairing.Evidence;

/** Finds the shared terms and the two sentences that have most in common. */
final class EvidenceFinder {

    /** Less in common says nothing: about one rare bigram and a common one. */
    private static final double LEAST_OVERLAP = 1.2;

    /** What a sentence tells that only repeats the title, which people have read before they come to the passages. */
    private static final double TITLE = 0.5;

    private final SharedTerms sharedTerms;
    private final SharedElements sharedElements;

    EvidenceFinder(SharedTerms sharedTerms, SharedElements sharedElements) {
        this.sharedTerms = sharedTerms;
        this.sharedElements = sharedElements;
    }

    Evidence find(Pair pair) {
        List<String> terms = sharedTerms.wordsOf(sharedTerms.of(pair), pair);
        Passages best = best(spoken(pair.result()), spoken(pair.demand()));
        List<ElementPair> elements = sharedElements.of(pair);
        return best == null
                ? new Evidence(terms, null, null, elements)
                : new Evidence(
                        terms,
                        best.result().sentence().text(),
                        best.demand().sentence().text(),
                        elements);
    }

    private static List<Spoken> spoken(ListingText text) {
        String title = text.listing().title();
        return text.further().sentences().stream()
                .map(sentence -> new Spoken(sentence, title.contains(sentence.text()) ? TITLE : 1))
                .toList();
    }

    private @Nullable Passages best(List<Spoken> result, List<Spoken> demand) {
        Passages best = null;
        for (Spoken one : result) {
            for (Spoken other : demand) {
                Passages passages = new Passages(
                        one,
                        other,
                        one.sentence().features().sharedWith(other.sentence().features()));
                if (passages.overlap() >= LEAST_OVERLAP && passages.speakMoreThan(best)) {
                    best = passages;
                }
            }
        }
        return best;
    }

    /** @param tells 1, or less when it says nothing new */
    private record Spoken(Sentence sentence, double tells) {}

    private record Passages(Spoken result, Spoken demand, double overlap) {

        /** With as much in common, the shorter ones: they say it more plainly. */
        boolean speakMoreThan(@Nullable Passages other) {
            return other == null || tell() > other.tell() || (tell() == other.tell() && length() < other.length());
        }

        private double tell() {
            return overlap * result.tells() * demand.tells();
        }

        private int length() {
            return result.sentence().text().length() + demand.sentence().text().length();
        }
    }
}
