package org.keqiao.web.listing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.reach.SystemReach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of listings by a clock of the test's own, with everything else as it is. */
public final class ListingYear {

    private final Listings listings;
    private final ListingExpiry expiry;
    private final ListingPosting posting;
    private final ListingRenewal renewal;
    private final ReadableListings readable;

    public ListingYear(BeanFactory beans, Clock clock) {
        ListingProperties properties = beans.getBean(ListingProperties.class);
        ManagedListings managed = beans.getBean(ManagedListings.class);
        Validity validity = new Validity(properties, clock);
        this.listings = beans.getBean(Listings.class);
        this.expiry = new ListingExpiry(listings, validity, beans.getBean(TransactionTemplate.class));
        this.posting = new ListingPosting(
                listings,
                managed,
                beans.getBean(Owners.class),
                beans.getBean(References.class),
                new ListingWriter(validity, beans.getBean(OwnerIdentities.class), beans.getBean(ReviewPolicy.class)));
        this.renewal = new ListingRenewal(listings, validity, beans.getBean(SystemReach.class));
        this.readable = new ReadableListings(listings, managed, validity);
    }

    public Listing post(ListingRequest request, Actor actor) {
        return posting.post(request, actor).listing();
    }

    /** What the clockwork does every minute. */
    public void expireAll() {
        expiry.expireAll();
    }

    public Listing renew(UUID id, long revision) {
        return renewal.renew(id, revision);
    }

    public Listing stored(UUID id) {
        return listings.find(id).orElseThrow();
    }

    public Listing readAsStranger(UUID id) {
        return readable.find(id, null);
    }

    public List<UUID> on(Shelf shelf, Actor actor) {
        return readable.mine(actor, shelf, 0, 100).listings().stream()
                .map(Listing::id)
                .toList();
    }
}
