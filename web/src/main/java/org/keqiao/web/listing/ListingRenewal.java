package org.keqiao.web.listing;

import java.time.Instant;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.reach.SystemReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renews or withdraws a listing for whoever proves to speak for its owner. Each acts on the revision that the owner was told of, or on what the
 * clockwork has made of it by expiring it; on any other it changes nothing, for then somebody has seen to the listing already.
 */
@Service
public class ListingRenewal {

    private final Listings listings;
    private final Validity validity;
    private final SystemReach system;

    ListingRenewal(Listings listings, Validity validity, SystemReach system) {
        this.listings = listings;
        this.validity = validity;
        this.system = system;
    }

    /** The listing, whatever its state. */
    public Listing find(UUID id) {
        return listings.find(id).orElseThrow(() -> new ListingNotFound(id));
    }

    public boolean isRenewable(UUID id, long revision) {
        return isAsItWas(find(id), revision);
    }

    @Transactional
    public Listing renew(UUID id, long revision) {
        Listing before = find(id);
        return isAsItWas(before, revision) ? replace(before, renewed(before)) : before;
    }

    @Transactional
    public Listing withdraw(UUID id, long revision) {
        Listing before = find(id);
        return isAsItWas(before, revision) && before.canBeWithdrawn()
                ? replace(before, before.withdraw(null, validity.now()))
                : before;
    }

    private Listing renewed(Listing before) {
        Instant until = validity.renewed(null);
        return before.state() == ListingState.EXPIRED
                ? before.publish(until, validity.now())
                : before.renew(until, validity.now());
    }

    private static boolean isAsItWas(Listing listing, long revision) {
        boolean published = listing.state() == ListingState.PUBLISHED && listing.revision() == revision;
        boolean expired = listing.state() == ListingState.EXPIRED && listing.revision() == revision + 1;
        return published || expired;
    }

    private Listing replace(Listing before, Listing after) {
        // The signed link is the proof: nobody need be signed in.
        system.run(() -> listings.replace(before, after));
        return after;
    }
}
