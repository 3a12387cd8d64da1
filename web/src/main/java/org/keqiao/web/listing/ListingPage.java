package org.keqiao.web.listing;

import java.util.List;

/**
 * A page of an organisation's listings.
 *
 * @param page from 0
 * @param total in all pages
 */
public record ListingPage(List<Listing> listings, int page, int size, long total) {

    public ListingPage {
        listings = List.copyOf(listings);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
