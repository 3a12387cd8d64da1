package org.keqiao.contracts.search;

import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;

/** Listings as indexed, in no particular order; what is not indexed is missing. */
public record ListingsAnswer(List<ListingSnapshot> listings) {

    public ListingsAnswer {
        listings = List.copyOf(listings);
    }
}
