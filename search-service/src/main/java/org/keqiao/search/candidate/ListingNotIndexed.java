package org.keqiao.search.candidate;

import java.util.UUID;

/** The listing asked about is not in the index. */
class ListingNotIndexed extends RuntimeException {

    ListingNotIndexed(UUID id) {
        super("Listing " + id + " is not indexed.");
    }
}
