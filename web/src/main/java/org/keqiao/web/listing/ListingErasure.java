package org.keqiao.web.listing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person's listings away for good: what was never public is deleted; what was, is withdrawn without its texts and files, and said
 * so to the other services, so that nothing of it is left in the index or on the topic.
 */
@Service
public class ListingErasure {

    private final Listings listings;
    private final JdbcClient jdbc;
    private final Validity validity;

    ListingErasure(Listings listings, JdbcClient jdbc, Validity validity) {
        this.listings = listings;
        this.jdbc = jdbc;
        this.validity = validity;
    }

    /**
     * Erases what a person posted.
     *
     * @param keep leaves what was public once to the organisation; drafts are deleted all the same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseOf(UUID accountId, boolean keep) {
        for (Listing listing : listings.createdBy(accountId)) {
            if (!listing.wasPublished()) {
                listings.delete(listing);
            } else if (!keep) {
                listings.erase(listing, listing.erase(validity.now()));
                jdbc.sql("DELETE FROM attachment WHERE listing_id = :id")
                        .param("id", listing.id())
                        .update();
            }
        }
    }
}
