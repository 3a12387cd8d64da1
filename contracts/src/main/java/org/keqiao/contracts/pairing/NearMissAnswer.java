package org.keqiao.contracts.pairing;

import java.util.List;

/**
 * What comes near a listing: the answer of {@code GET /listings/{id}/near-misses} of matching-service. Nothing is recorded.
 *
 * @param minimumScore from which on pairs are recommended
 * @param misses best first, at most five
 * @param experts of a demand, nearest first, at most five; each team once
 */
public record NearMissAnswer(
        PairingSide listing, double minimumScore, List<NearMiss> misses, List<NearExpert> experts) {

    public NearMissAnswer {
        misses = List.copyOf(misses);
        experts = List.copyOf(experts);
    }
}
