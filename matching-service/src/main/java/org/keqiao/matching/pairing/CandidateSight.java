package org.keqiao.matching.pairing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.CandidatePlace;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;

/**
 * How one listing sees another among its candidates.
 *
 * @param candidate the other one, if it is among them
 */
record CandidateSight(CandidatePlace place, @Nullable Candidate candidate) {

    static CandidateSight of(CandidateList answer, UUID other, int considered) {
        List<Candidate> all = answer.candidates();
        List<Candidate> byWords = ranked(all, Candidate::words);
        List<Candidate> byMeaning = ranked(all, CandidateSight::cosine);
        Candidate found = all.stream()
                .filter(candidate -> is(candidate, other))
                .findFirst()
                .orElse(null);
        return new CandidateSight(
                new CandidatePlace(placeOf(other, all), placeOf(other, byWords), placeOf(other, byMeaning), considered),
                found);
    }

    /** Those that have any of it, most first. */
    private static List<Candidate> ranked(List<Candidate> all, ToDoubleFunction<Candidate> by) {
        return all.stream()
                .filter(candidate -> by.applyAsDouble(candidate) > 0)
                .sorted(Comparator.comparingDouble(by).reversed())
                .toList();
    }

    private static double cosine(Candidate candidate) {
        Double meaning = candidate.meaning();
        return meaning == null ? 0 : meaning;
    }

    private static @Nullable Integer placeOf(UUID listing, List<Candidate> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            if (is(ranked.get(i), listing)) {
                return i + 1;
            }
        }
        return null;
    }

    private static boolean is(Candidate candidate, UUID listing) {
        return candidate.listing().id().equals(listing);
    }
}
