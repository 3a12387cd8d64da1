package org.keqiao.web.listing;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Posted.Outcome;
import org.springframework.stereotype.Component;

/** Makes listings, and their next revisions, out of requests; stores nothing. */
@Component
class ListingWriter {

    private final Validity validity;
    private final OwnerIdentities identities;
    private final ReviewPolicy review;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ListingWriter(Validity validity, OwnerIdentities identities, ReviewPolicy review) {
        this.validity = validity;
        this.identities = identities;
        this.review = review;
    }

    /** A new listing, yet without a reference. */
    Listing written(ListingRequest request, @Nullable UUID owner, Actor actor, FieldReader fields) {
        ListingDraft draft = ListingReader.readNew(request, validity.today(), fields);
        UUID organisation = Objects.requireNonNull(owner);
        if (!draft.draft()) {
            identities.requireHidden(draft.content(), organisation, fields);
            fields.throwIfAnyProblem();
        }
        ListingState state = stateOf(draft, actor);
        boolean published = state == ListingState.PUBLISHED;
        Instant now = validity.now();
        Instant until = draft.validUntil() == null ? null : validity.endOf(draft.validUntil());
        return new Listing(
                ids.generate(),
                "",
                1,
                state,
                organisation,
                actor.accountId(),
                draft.sourceId(),
                draft.content(),
                draft.openForInterest(),
                published ? now : null,
                published ? validity.renewed(until) : until,
                published ? confirmed(draft, now) : null,
                null,
                null,
                now,
                now);
    }

    private ListingState stateOf(ListingDraft draft, Actor actor) {
        if (draft.draft()) {
            return ListingState.DRAFT;
        }
        return review.reviewsFirst(actor, null) ? ListingState.SUBMITTED : ListingState.PUBLISHED;
    }

    Posted edited(Listing before, ListingRequest request, Actor actor, FieldReader fields) {
        ListingDraft draft = ListingReader.readEdit(request, validity.today(), before, fields);
        // What is past its validity becomes live again by an edit, until the clockwork has said that it is expired.
        if (before.state() == ListingState.PUBLISHED || before.state() == ListingState.SUBMITTED) {
            identities.requireHidden(draft.content(), before.organisationId(), fields);
            fields.throwIfAnyProblem();
        }
        Instant now = validity.now();
        Instant until = draft.validUntil() == null ? before.validUntil() : validity.endOf(draft.validUntil());
        boolean sameDay = draft.confirmedOn() == null || confirmed(draft, now).equals(before.confirmedAt());
        if (draft.content().equals(before.content())
                && draft.openForInterest() == before.openForInterest()
                && Objects.equals(until, before.validUntil())
                && sameDay) {
            return new Posted(before, Outcome.UNCHANGED);
        }
        Instant confirmed = before.wasPublished() ? confirmed(draft, now) : null;
        Listing after = before.edit(draft.content(), draft.openForInterest(), until, confirmed, now);
        boolean waits = before.state() == ListingState.PUBLISHED
                && !draft.content().equals(before.content())
                && review.reviewsFirst(actor, before.returned());
        return new Posted(waits ? after.awaitingReview() : after, Outcome.UPDATED);
    }

    private Instant confirmed(ListingDraft draft, Instant now) {
        return draft.confirmedOn() == null ? now : validity.startOf(draft.confirmedOn());
    }
}
