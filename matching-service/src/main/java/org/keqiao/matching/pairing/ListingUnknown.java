package org.keqiao.matching.pairing;

import java.util.UUID;

/** The listing asked about is not searchable. */
class ListingUnknown extends RuntimeException {

    ListingUnknown(UUID id) {
        super("Listing " + id + " is not searchable.");
    }
}
