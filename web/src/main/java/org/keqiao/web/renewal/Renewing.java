package org.keqiao.web.renewal;

import java.util.Optional;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingRenewal;
import org.springframework.stereotype.Service;

/** Does what the owner of a listing says by the link in a reminder. */
@Service
class Renewing {

    private final RenewalLink links;
    private final ListingRenewal listings;

    Renewing(RenewalLink links, ListingRenewal listings) {
        this.links = links;
        this.listings = listings;
    }

    /** What the link is about; empty when it is not ours or too old. */
    Optional<RenewalLink.Subject> read(String token) {
        return links.read(token);
    }

    Listing find(RenewalLink.Subject subject) {
        return listings.find(subject.listingId());
    }

    /** Whether the listing is still as it was when its owner was reminded. */
    boolean isOpen(RenewalLink.Subject subject) {
        return listings.isRenewable(subject.listingId(), subject.revision());
    }

    /** A second click, or one after somebody else has seen to the listing, changes nothing. */
    Listing renew(RenewalLink.Subject subject) {
        return listings.renew(subject.listingId(), subject.revision());
    }

    Listing withdraw(RenewalLink.Subject subject) {
        return listings.withdraw(subject.listingId(), subject.revision());
    }
}
