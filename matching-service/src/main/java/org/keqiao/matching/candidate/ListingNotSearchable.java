package org.keqiao.matching.candidate;

import java.util.UUID;

/** The search service does not have a listing, or not yet at this revision, although its event said so. */
public class ListingNotSearchable extends RuntimeException {

    public ListingNotSearchable(UUID listingId, long revision) {
        super("listing " + listingId + " is not searchable at revision " + revision + " or later");
    }
}
