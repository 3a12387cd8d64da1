package org.keqiao.matching.candidate;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateScores;

/**
 * A listing that may pair with the one asked about.
 *
 * @param words how much it shares of the words of the one asked about, 0 to 1
 * @param meaning cosine of the two texts' vectors, -1 to 1; missing when they were embedded by different models
 * @param specificMeaning the same without what all listings have in common; missing while that is not known
 * @param fused what candidates are ordered by, 0 to 1
 * @see CandidateScores
 */
public record Candidate(
        ListingSnapshot listing,
        double words,
        @Nullable Double meaning,
        @Nullable Double specificMeaning,
        double fused) {

    static Candidate of(ListingSnapshot listing, CandidateScores scores) {
        return new Candidate(listing, scores.words(), scores.meaning(), scores.specificMeaning(), scores.fused());
    }
}
