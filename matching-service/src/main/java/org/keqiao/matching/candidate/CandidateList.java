package org.keqiao.matching.candidate;

import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;

/**
 * Candidates for one listing: of the other kind, of another owner, live; best first.
 *
 * @param listing the one asked about, as it is searchable; when it is not live there are no candidates
 */
public record CandidateList(ListingSnapshot listing, List<Candidate> candidates) {

    public CandidateList {
        candidates = List.copyOf(candidates);
    }
}
