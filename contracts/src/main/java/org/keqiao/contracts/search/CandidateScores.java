package org.keqiao.contracts.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing that may pair with the one asked about.
 *
 * @param revision that was searched; who has the listing at this revision need not read it again
 * @param words BM25 of the words of the one asked about in this one, divided by the best of the answer: 0 to 1
 * @param meaning cosine of the two texts' vectors, -1 to 1; missing when they were embedded by different models
 * @param specificMeaning the same after most of what all listings of either one's kind have in common was taken off, so that unrelated texts lie near 0;
 *     missing while the platform has too few listings to know that
 * @param fused what the candidates are ordered by, 0 to 1
 */
public record CandidateScores(
        UUID listingId,
        long revision,
        double words,
        @Nullable Double meaning,
        @Nullable Double specificMeaning,
        double fused) {}
