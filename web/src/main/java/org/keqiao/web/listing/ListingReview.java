package org.keqiao.web.listing;

import java.util.UUID;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer's decision does to a listing. A revision is the one that the reviewer has read: nobody decides on what they have not seen. */
@Service
public class ListingReview {

    private final Listings listings;
    private final Organisations organisations;
    private final OwnerIdentities identities;
    private final Validity validity;

    ListingReview(Listings listings, Organisations organisations, OwnerIdentities identities, Validity validity) {
        this.listings = listings;
        this.organisations = organisations;
        this.identities = identities;
        this.validity = validity;
    }

    @Transactional(readOnly = true)
    public Listing find(UUID id) {
        return listings.find(id).orElseThrow(() -> new ListingNotFound(id));
    }

    /** Publishes what was submitted. What is public already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Listing accept(UUID id, long revision) {
        Listing before = seen(id, revision);
        if (before.isLiveAt(validity.now())) {
            return before;
        }
        Listing after = before.accept(validity.renewed(before.validUntil()), validity.now());
        requirePublishable(before);
        listings.replace(before, after);
        return after;
    }

    /** Takes it off, if it was public, until its owner has mended it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Listing giveBack(UUID id, long revision, Returned returned) {
        Listing before = seen(id, revision);
        Listing after = before.giveBack(returned, validity.now());
        listings.replace(before, after);
        return after;
    }

    private Listing seen(UUID id, long revision) {
        Listing listing = find(id);
        if (revision != listing.revision()) {
            throw RevisionConflict.stale(listing, revision);
        }
        return listing;
    }

    /** Names and members of the organisation may have changed since it was submitted. */
    private void requirePublishable(Listing listing) {
        FieldReader fields = new FieldReader();
        if (!organisations
                .find(listing.organisationId())
                .map(Organisation::verified)
                .orElse(false)) {
            fields.reject("organisation", "organisation-unverified");
        }
        fields.requireComplete(listing.content());
        identities.requireHidden(listing.content(), listing.organisationId(), fields);
        fields.throwIfAnyProblem();
    }
}
