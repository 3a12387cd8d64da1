package org.keqiao.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;

/**
 * Candidates for one listing: of the other kind, of another owner, live; best first.
 *
 * @param listing the one asked about, as indexed; when it is not live there are no candidates
 * @param embeddingModel which model gave the vectors; missing when there were none
 */
public record CandidateAnswer(
        ListingSnapshot listing,
        List<Candidate> candidates,
        @Nullable String embeddingModel) {

    public CandidateAnswer {
        candidates = List.copyOf(candidates);
    }
}
