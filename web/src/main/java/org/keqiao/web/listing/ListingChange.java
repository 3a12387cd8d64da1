package org.keqiao.web.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;

/** The next revision of a listing in the making. */
final class ListingChange {

    private final Listing before;
    private String reference;
    private ListingState state;
    private ListingContent content;
    private boolean openForInterest;
    private @Nullable Instant publishedAt;
    private @Nullable Instant validUntil;
    private @Nullable Instant confirmedAt;
    private @Nullable String withdrawalReason;
    private @Nullable Returned returned;

    ListingChange(Listing before) {
        this.before = before;
        this.reference = before.reference();
        this.state = before.state();
        this.content = before.content();
        this.openForInterest = before.openForInterest();
        this.publishedAt = before.publishedAt();
        this.validUntil = before.validUntil();
        this.confirmedAt = before.confirmedAt();
        this.withdrawalReason = before.withdrawalReason();
        this.returned = before.returned();
    }

    ListingChange reference(String value) {
        reference = value;
        return this;
    }

    ListingChange state(ListingState value) {
        state = value;
        return this;
    }

    ListingChange content(ListingContent value) {
        content = value;
        return this;
    }

    ListingChange openForInterest(boolean value) {
        openForInterest = value;
        return this;
    }

    ListingChange publishedAt(Instant value) {
        publishedAt = value;
        return this;
    }

    ListingChange validUntil(@Nullable Instant value) {
        validUntil = value;
        return this;
    }

    ListingChange confirmedAt(@Nullable Instant value) {
        confirmedAt = value;
        return this;
    }

    ListingChange withdrawalReason(@Nullable String value) {
        withdrawalReason = value;
        return this;
    }

    ListingChange returned(@Nullable Returned value) {
        returned = value;
        return this;
    }

    /** One revision on, changed at this moment. */
    Listing at(Instant now) {
        return listing(before.revision() + 1, now);
    }

    /** Still the same revision, as long as nobody has stored it. */
    Listing unchanged() {
        return listing(before.revision(), before.changedAt());
    }

    private Listing listing(long revision, Instant changedAt) {
        return new Listing(
                before.id(),
                reference,
                revision,
                state,
                before.organisationId(),
                before.createdBy(),
                before.sourceId(),
                content,
                openForInterest,
                publishedAt,
                validUntil,
                confirmedAt,
                withdrawalReason,
                returned,
                before.createdAt(),
                changedAt);
    }
}
