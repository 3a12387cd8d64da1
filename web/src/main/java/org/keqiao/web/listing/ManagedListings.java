package org.keqiao.web.listing;

import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Component;

/** Listings as those who may change them find them; to everybody else they do not exist. */
@Component
class ManagedListings {

    private static final long ANY_REVISION = 0;

    private final Listings listings;

    ManagedListings(Listings listings) {
        this.listings = listings;
    }

    /** @param revision which the actor has seen, or 0 when it does not matter */
    Listing find(UUID id, long revision, Actor actor) {
        Listing listing = listings.find(id)
                .filter(found -> Owners.mayManage(actor, found))
                .orElseThrow(() -> new ListingNotFound(id));
        if (revision != ANY_REVISION && revision != listing.revision()) {
            throw RevisionConflict.stale(listing, revision);
        }
        return listing;
    }
}
