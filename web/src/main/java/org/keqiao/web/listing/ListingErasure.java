package org.keqiao.web.listing;

import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.messaging.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person's listings away for good: what was never public is deleted; what was, is withdrawn without its texts and files, and said
 * so to the other services, so that nothing of it is left in the index, in pairings or on the topics.
 */
@Service
public class ListingErasure {

    /** What other tables hold of a listing's words, besides its titles in what others were told. */
    private static final List<String> TRACES = List.of(
            "DELETE FROM attachment WHERE listing_id = :id",
            "DELETE FROM unsent_form WHERE form = CAST(:id AS text)",
            "DELETE FROM triage_criterion WHERE listing_id = :id",
            "UPDATE listing_import_row SET title = :erased, problems = '[]' WHERE listing_id = :id",
            // Any file that was only checked may hold its words; whoever sent it can send it again.
            "UPDATE listing_import SET file = NULL WHERE dry_run AND state = 'FINISHED' AND file IS NOT NULL");

    private final Listings listings;
    private final ToldTitles titles;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Validity validity;

    ListingErasure(Listings listings, ToldTitles titles, JdbcClient jdbc, Outbox outbox, Validity validity) {
        this.listings = listings;
        this.titles = titles;
        this.jdbc = jdbc;
        this.outbox = outbox;
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
                forgetTraces(listing);
                listings.delete(listing);
            } else if (!keep) {
                forgetTraces(listing);
                listings.erase(listing, listing.erase(validity.now()));
                titles.forgetEarlier(listing.id());
            }
        }
    }

    private void forgetTraces(Listing listing) {
        TRACES.forEach(statement -> jdbc.sql(statement)
                .param("id", listing.id())
                .param("erased", ListingSnapshot.ERASED)
                .update());
        titles.forget(listing.id());
        outbox.forget(listing.id().toString());
    }
}
