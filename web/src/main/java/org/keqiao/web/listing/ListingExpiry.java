package org.keqiao.web.listing;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what is no longer valid. Several instances may do so at once: each takes what the others have not locked. */
@Component
class ListingExpiry {

    private static final Logger log = LoggerFactory.getLogger(ListingExpiry.class);
    private static final int AT_ONCE = 100;

    private final Listings listings;
    private final Validity validity;
    private final TransactionTemplate transaction;

    ListingExpiry(Listings listings, Validity validity, TransactionTemplate transaction) {
        this.listings = listings;
        this.validity = validity;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${keqiao.listing.expiry-check:PT1M}")
    void expireAll() {
        int expired;
        do {
            expired = transaction.execute(status -> expireSome());
        } while (expired == AT_ONCE);
    }

    private int expireSome() {
        Instant now = validity.now();
        List<Listing> due = listings.lockDueToExpire(now, AT_ONCE);
        for (Listing listing : due) {
            listings.replace(listing, listing.expire(now));
            log.atInfo().addKeyValue("listingId", listing.id()).log("Listing expired");
        }
        return due.size();
    }
}
