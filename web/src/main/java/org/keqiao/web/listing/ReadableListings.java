package org.keqiao.web.listing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Service;

/** Listings as people find them: live ones everybody, others only those who manage them. */
@Service
public class ReadableListings {

    private static final List<ListingState> NEVER_SHOWN =
            List.of(ListingState.DRAFT, ListingState.SUBMITTED, ListingState.RETURNED);

    private final Listings listings;
    private final ManagedListings managed;
    private final Validity validity;

    ReadableListings(Listings listings, ManagedListings managed, Validity validity) {
        this.listings = listings;
        this.managed = managed;
        this.validity = validity;
    }

    /**
     * The listing, if this reader may see it.
     *
     * @throws ListingNotFound for strangers when it is not, or not yet, published
     * @throws ListingGone for strangers when it was live and is no longer
     */
    public Listing find(UUID id, @Nullable Actor reader) {
        Listing listing = listings.find(id).orElseThrow(() -> new ListingNotFound(id));
        ListingState state = listing.stateAt(validity.now());
        if (state == ListingState.PUBLISHED || Owners.mayManage(reader, listing)) {
            return listing;
        }
        if (!listing.wasPublished() || NEVER_SHOWN.contains(state)) {
            throw new ListingNotFound(id);
        }
        throw new ListingGone(listing.reference(), state);
    }

    /**
     * The listing, for those who may change it.
     *
     * @throws ListingNotFound for everybody else
     */
    public Listing findManaged(UUID id, Actor actor) {
        return managed.find(id, 0, actor);
    }

    public boolean mayManage(@Nullable Actor actor, Listing listing) {
        return Owners.mayManage(actor, listing);
    }

    /** Those of the actor's organisation; whoever acts for others finds what they posted for them, too. Last changed first. */
    public ListingPage mine(Actor actor, Shelf shelf, int page, int size) {
        UUID organisation = actor.organisationId();
        UUID poster = actor.role().actsForOthers() ? actor.accountId() : null;
        return new ListingPage(
                listings.of(organisation, poster, shelf, page, size),
                page,
                size,
                listings.count(organisation, poster, shelf));
    }
}
