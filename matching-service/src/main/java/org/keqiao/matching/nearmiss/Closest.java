package org.keqiao.matching.nearmiss;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Score;
import org.keqiao.matching.scoring.Scorer;

/**
 * The best of the single changes that would make a pair good enough.
 *
 * @param listingId whose change it is
 * @param is what it says now
 * @param wanted what would do
 * @param thousandths what the pair would score
 */
public record Closest(NearMissChange change, UUID listingId, List<String> is, List<String> wanted, int thousandths) {

    /** What is known to stand between the two says more than what nobody said. */
    private static final Comparator<Closest> TELLING_FIRST = Comparator.comparing(
                    (Closest closest) -> Alteration.isOnlySaid(closest.change()))
            .thenComparing(Closest::thousandths, Comparator.reverseOrder());

    public Closest {
        is = List.copyOf(is);
        wanted = List.copyOf(wanted);
    }

    /**
     * Looks for it in a pair that is not good enough, counting for each change only the part of the score that speaks of it: a sentence on a figure is not
     * to gain by its other words. A pair that shares no technical term is not looked at: it is about something else,
     * and no readiness level will mend that.
     */
    public static Optional<Closest> of(Pair pair, Score score, Scorer scorer, int enough) {
        return sharesTerms(score)
                ? Alterations.of(pair).stream()
                        .map(alteration -> closest(
                                alteration,
                                scorer.scoreIf(pair, alteration.part(), alteration.of(pair))
                                        .thousandths()))
                        .filter(closest -> closest.thousandths() >= enough)
                        .min(TELLING_FIRST)
                : Optional.empty();
    }

    /** Whether both texts have a technical term in common. */
    public static boolean sharesTerms(Score score) {
        return score.parts().stream()
                .anyMatch(part -> part.name() == PartName.TERMS && part.value() != null && part.value() > 0);
    }

    private static Closest closest(Alteration alteration, int thousandths) {
        return new Closest(
                alteration.change(), alteration.altered().id(), alteration.is(), alteration.wanted(), thousandths);
    }
}
