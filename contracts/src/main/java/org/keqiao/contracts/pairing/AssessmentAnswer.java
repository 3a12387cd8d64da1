package org.keqiao.contracts.pairing;

import java.util.List;

/**
 * How the candidates of a listing score at this moment: the answer of {@code GET /listings/{id}/assessment} of matching-service. Nothing is
 * recorded and nobody hears of it.
 *
 * @param listing the one asked about, as it is searchable now
 * @param modelVersion the scorer that gave the scores
 * @param candidates best first; only listings that may pair with it at all
 */
public record AssessmentAnswer(PairingSide listing, String modelVersion, List<ScoredCandidate> candidates) {

    public AssessmentAnswer {
        candidates = List.copyOf(candidates);
    }
}
