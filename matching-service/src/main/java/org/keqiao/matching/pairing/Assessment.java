package org.keqiao.matching.pairing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.AssessmentAnswer;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.gate.Gates;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Scorer;

/**
 * All candidates of a listing that may pair with it, scored.
 *
 * @param scorer that scored them
 * @param candidates best first; of the same score in the order of their ids
 */
record Assessment(ListingSnapshot listing, List<Assessed> candidates, Scorer scorer) {

    private static final Comparator<Assessed> BEST_FIRST = Comparator.comparingInt(
                    (Assessed assessed) -> -assessed.score().earned())
            .thenComparing(assessed -> assessed.candidate().id());

    Assessment {
        candidates = List.copyOf(candidates);
    }

    /**
     * Scores on all cores.
     *
     * @param reading reads a listing, or has it read already
     */
    static Assessment of(
            CandidateList answer, Function<ListingSnapshot, ListingText> reading, Scorer scorer, Instant now) {
        ListingSnapshot listing = answer.listing();
        if (!Gates.areOpenTo(listing, now)) {
            return new Assessment(listing, List.of(), scorer);
        }
        ListingText text = reading.apply(listing);
        List<Assessed> candidates = answer.candidates().parallelStream()
                .filter(candidate ->
                        Gates.areOpenBetween(listing, candidate.listing()) && Gates.areOpenTo(candidate.listing(), now))
                .map(candidate -> {
                    Pair pair = Pair.of(
                            text, reading.apply(candidate.listing()), candidate.meaning(), candidate.specificMeaning());
                    return Assessed.of(candidate.listing(), pair, scorer.score(pair));
                })
                .sorted(BEST_FIRST)
                .toList();
        return new Assessment(listing, candidates, scorer);
    }

    /** What this found out of a pairing; nothing if the other listing was not among the candidates. */
    @Nullable
    Assessed of(UUID pairingId) {
        return candidates.stream()
                .filter(assessed -> assessed.pairingId().equals(pairingId))
                .findFirst()
                .orElse(null);
    }

    /** The best of them, for whoever asks. */
    AssessmentAnswer toAnswer(String modelVersion, int size) {
        return new AssessmentAnswer(
                Assessed.side(listing),
                modelVersion,
                candidates.stream().limit(size).map(Assessed::toScoredCandidate).toList());
    }
}
