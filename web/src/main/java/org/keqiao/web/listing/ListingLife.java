package org.keqiao.web.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
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
    private final PublicationRules rules;
    private final ReviewPolicy review;
    private final Validity validity;

    ListingLife(
            Listings listings,
            ManagedListings managed,
            ListingPosting posting,
            PublicationRules rules,
            ReviewPolicy review,
            Validity validity) {
        this.listings = listings;
        this.managed = managed;
        this.posting = posting;
        this.rules = rules;
        this.review = review;
        this.validity = validity;
    }

    /** Publishes a draft, or anew what is returned, withdrawn or expired; or submits it, where a coordinator reads it first. */
    @Transactional
    public Listing publish(UUID id, long revision, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        Listing after = review.reviewsFirst(actor, before.returned())
                ? before.submit(validity.now())
                : before.publish(validity.renewed(before.validUntil()), validity.now());
        rules.requirePublishable(before, actor);
        return replace(before, after);
    }

    /** Edits what is not public and publishes or submits it, both or neither; what waits for a coordinator already goes on waiting. */
    @Transactional
    public Listing editAndPublish(UUID id, long revision, ListingRequest request, Actor actor) {
        Listing edited = posting.edit(id, revision, request, actor);
        return edited.state() == ListingState.SUBMITTED ? edited : publish(id, edited.revision(), actor);
    }

    /** Whether others may say now that they are interested. Nothing else changes, and nobody has to review it. */
    @Transactional
    public Listing open(UUID id, long revision, boolean open, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        rules.requireSpokenFor(before, actor);
        return before.openForInterest() == open ? before : replace(before, before.open(open, validity.now()));
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

    /** Takes off what has found its partner. */
    @Transactional
    public Listing conclude(UUID id, long revision, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        rules.requireSpokenFor(before, actor);
        return replace(before, before.conclude(validity.now()));
    }

    /**
     * Notes that what belongs to a listing has changed, which is another revision of it.
     *
     * @param more whether there is more to read than before, so that a coordinator reads it first where that is the rule
     */
    @Transactional
    public Listing change(UUID id, boolean more, Actor actor) {
        Listing before = managed.find(id, 0, actor);
        rules.requireSpokenFor(before, actor);
        Listing after = before.touch(validity.now());
        boolean waits =
                more && before.state() == ListingState.PUBLISHED && review.reviewsFirst(actor, before.returned());
        return replace(before, waits ? after.awaitingReview() : after);
    }

    /** Notes that the owner says now: this still holds. */
    @Transactional
    public Listing confirm(UUID id, long revision, Actor actor) {
        Listing before = managed.find(id, revision, actor);
        rules.requireSpokenFor(before, actor);
        return replace(before, before.confirm(validity.now()));
    }

    private Listing replace(Listing before, Listing after) {
        listings.replace(before, after);
        return after;
    }
}
