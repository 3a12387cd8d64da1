package org.keqiao.web.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes, withdraws and confirms listings for people. A revision is the one the actor has seen, or 0 when it does not matter. */
@Service
public class ListingLife {

    private static final int REASON = 500;

    private final Listings listings;
    private final ManagedListings managed;
    private final ListingPosting posting;
    private final Owners owners;
    private final Validity validity;

    ListingLife(Listings listings, ManagedListings managed, ListingPosting posting, Owners owners, Validity validity) {
        this.listings = listings;
        this.managed = managed;
        this.posting = posting;
        this.owners = owners;
        this.validity = validity;
    }

    /** Publishes a draft, or anew what is returned, withdrawn or expired. */
    @Transactional
    public Listing publish(UUID id, long revision, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        Listing after = before.publish(validity.renewed(before.validUntil()), validity.now());
        FieldReader fields = new FieldReader();
        owners.check(before.organisationId(), true, actor, fields);
        fields.requireComplete(before.content());
        fields.throwIfAnyProblem();
        return replace(before, after);
    }

    /** Edits a draft and publishes it, both or neither. */
    @Transactional
    public Listing editAndPublish(UUID id, long revision, ListingRequest request, Actor actor) {
        return publish(id, posting.edit(id, revision, request, actor).revision(), actor);
    }

    /**
     * Takes a listing off, or gives up a draft.
     *
     * @param reason for the owner's own records
     */
    @Transactional
    public Listing withdraw(UUID id, long revision, @Nullable String reason, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        FieldReader fields = new FieldReader();
        String text = fields.text("reason", reason, REASON);
        fields.throwIfAnyProblem();
        return replace(before, before.withdraw(text.isEmpty() ? null : text, validity.now()));
    }

    /** Notes that the owner says now: this still holds. */
    @Transactional
    public Listing confirm(UUID id, long revision, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        FieldReader fields = new FieldReader();
        owners.check(before.organisationId(), false, actor, fields);
        fields.throwIfAnyProblem();
        return replace(before, before.confirm(validity.now()));
    }

    private Listing replace(Listing before, Listing after) {
        listings.replace(before, after);
        return after;
    }
}
