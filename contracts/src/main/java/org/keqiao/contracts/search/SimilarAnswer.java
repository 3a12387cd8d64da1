package org.keqiao.contracts.search;

import java.util.List;
import java.util.UUID;

/** Live listings of the same kind that are like the one asked about, the most similar first. */
public record SimilarAnswer(List<UUID> listings) {

    public SimilarAnswer {
        listings = List.copyOf(listings);
    }
}
