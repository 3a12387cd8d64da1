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
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ListingWriter(Validity validity, OwnerIdentities identities) {
        this.validity = validity;
        this.identities = identities;
    }

    /** A new listing, yet without a reference. */
    Listing written(ListingRequest request, @Nullable UUID owner, Actor actor, FieldReader fields) {
        ListingDraft draft = ListingReader.readNew(request, validity.today(), fields);
        UUID organisation = Objects.requireNonNull(owner);
        if (!draft.draft()) {
            identities.requireHidden(draft.content(), organisation, fields);
            fields.throwIfAnyProblem();
        }
        Instant now = validity.now();
        Instant until = draft.validUntil() == null ? null : validity.endOf(draft.validUntil());
        return new Listing(
                ids.generate(),
                "",
                1,
                draft.draft() ? ListingState.DRAFT : ListingState.PUBLISHED,
                organisation,
                actor.accountId(),
                draft.sourceId(),
                draft.content(),
                draft.openForInterest(),
                draft.draft() ? null : now,
                draft.draft() ? until : validity.renewed(until),
                draft.draft() ? null : confirmed(draft, now),
                null,
                now,
                now);
    }

    Posted edited(Listing before, ListingRequest request, FieldReader fields) {
        ListingDraft draft = ListingReader.readEdit(request, validity.today(), before, fields);
        if (before.isLiveAt(validity.now())) {
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
        return new Posted(
                before.edit(draft.content(), draft.openForInterest(), until, confirmed, now), Outcome.UPDATED);
    }

    private Instant confirmed(ListingDraft draft, Instant now) {
        return draft.confirmedOn() == null ? now : validity.startOf(draft.confirmedOn());
    }
}
