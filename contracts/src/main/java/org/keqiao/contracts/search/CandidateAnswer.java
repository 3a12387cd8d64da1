package org.keqiao.contracts.search;

import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;

/**
 * Candidates for one listing: of the other kind, of another owner, live; best first. The listings themselves are a {@link ListingsAnswer}.
 *
 * @param listing the one asked about, as indexed; when it is not live there are no candidates
 */
public record CandidateAnswer(ListingSnapshot listing, List<CandidateScores> candidates) {

    public CandidateAnswer {
        candidates = List.copyOf(candidates);
    }
}
