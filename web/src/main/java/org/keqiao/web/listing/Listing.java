package org.keqiao.web.listing;

import static org.keqiao.contracts.vocabulary.ListingState.CONCLUDED;
import static org.keqiao.contracts.vocabulary.ListingState.DRAFT;
import static org.keqiao.contracts.vocabulary.ListingState.EXPIRED;
import static org.keqiao.contracts.vocabulary.ListingState.PUBLISHED;
import static org.keqiao.contracts.vocabulary.ListingState.RETURNED;
import static org.keqiao.contracts.vocabulary.ListingState.SUBMITTED;
import static org.keqiao.contracts.vocabulary.ListingState.WITHDRAWN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;

/**
 * A listing at one revision. Changing it gives the next revision.
 *
 * @param id UUIDv7
 * @param reference what people quote, such as {@code BJ-R-20261123-0007}
 * @param revision 1 at the first save, one more with every change
 * @param sourceId the owner's own key of it, by which a repeated import finds it again
 * @param validUntil from this moment on it is no longer live; missing as long as nobody has said or published it
 * @param confirmedAt when its owner last said that it still holds
 * @param withdrawalReason what the owner gave as the reason, for the owner only
 * @param returned what a coordinator asked to mend, until a coordinator has accepted it
 */
public record Listing(
        UUID id,
        String reference,
        long revision,
        ListingState state,
        UUID organisationId,
        UUID createdBy,
        @Nullable String sourceId,
        ListingContent content,
        boolean openForInterest,
        @Nullable Instant publishedAt,
        @Nullable Instant validUntil,
        @Nullable Instant confirmedAt,
        @Nullable String withdrawalReason,
        @Nullable Returned returned,
        Instant createdAt,
        Instant changedAt) {

    private static final Set<ListingState> PUBLISHABLE = EnumSet.of(DRAFT, RETURNED, WITHDRAWN, EXPIRED);
    private static final Set<ListingState> WITHDRAWABLE = EnumSet.of(DRAFT, SUBMITTED, RETURNED, PUBLISHED);
    private static final Set<ListingState> RETURNABLE = EnumSet.of(SUBMITTED, PUBLISHED);

    /** The state as a reader meets it at this moment: a published listing past its validity is expired before the clockwork says so. */
    public ListingState stateAt(Instant moment) {
        return state == PUBLISHED && validUntil != null && !moment.isBefore(validUntil) ? EXPIRED : state;
    }

    public boolean isLiveAt(Instant moment) {
        return stateAt(moment) == PUBLISHED;
    }

    /** Whether strangers could ever read it. */
    public boolean wasPublished() {
        return publishedAt != null;
    }

    public boolean canBePublished() {
        return PUBLISHABLE.contains(state);
    }

    public boolean canBeWithdrawn() {
        return WITHDRAWABLE.contains(state);
    }

    public boolean canBeEdited() {
        return state != CONCLUDED;
    }

    /** Whoever edits something also says that the rest of it still holds. */
    Listing edit(
            ListingContent newContent,
            boolean open,
            @Nullable Instant until,
            @Nullable Instant confirmed,
            Instant now) {
        require(canBeEdited(), "edit");
        return change().content(newContent)
                .openForInterest(open)
                .validUntil(until)
                .confirmedAt(confirmed)
                .at(now);
    }

    Listing publish(Instant until, Instant now) {
        require(canBePublished(), "publish");
        return change().state(PUBLISHED)
                .publishedAt(publishedAt == null ? now : publishedAt)
                .validUntil(until)
                .confirmedAt(now)
                .withdrawalReason(null)
                .returned(null)
                .at(now);
    }

    /** Waits for a coordinator from now on. */
    Listing submit(Instant now) {
        require(canBePublished(), "publish");
        return change().state(SUBMITTED).withdrawalReason(null).at(now);
    }

    /** A coordinator has read what waits, and lets strangers read it. */
    Listing accept(Instant until, Instant now) {
        require(state == SUBMITTED, "accept");
        return change().state(PUBLISHED)
                .publishedAt(publishedAt == null ? now : publishedAt)
                .validUntil(until)
                .confirmedAt(now)
                .returned(null)
                .at(now);
    }

    /** A coordinator asks for more: strangers do not read it until that is done. */
    Listing giveBack(Returned asked, Instant now) {
        require(RETURNABLE.contains(stateAt(now)), "return");
        return change().state(RETURNED).returned(asked).at(now);
    }

    /** The same edit, which strangers read only once a coordinator has. */
    Listing awaitingReview() {
        return change().state(SUBMITTED).unchanged();
    }

    Listing withdraw(@Nullable String reason, Instant now) {
        require(canBeWithdrawn(), "withdraw");
        return change().state(WITHDRAWN).withdrawalReason(reason).at(now);
    }

    /** It has found its partner, and is over for good. */
    Listing conclude(Instant now) {
        require(state == PUBLISHED, "conclude");
        return change().state(CONCLUDED).at(now);
    }

    /** Nothing but its reference and its categories is left of it, whatever its state. */
    Listing erase(Instant now) {
        return change().state(WITHDRAWN)
                .content(content.erased())
                .openForInterest(false)
                .withdrawalReason(null)
                .returned(null)
                .at(now);
    }

    Listing expire(Instant now) {
        require(stateAt(now) == EXPIRED && state == PUBLISHED, "expire");
        return change().state(EXPIRED).at(now);
    }

    /** Says the same; something that belongs to it has changed. */
    Listing touch(Instant now) {
        require(canBeEdited(), "edit");
        return change().at(now);
    }

    Listing open(boolean open, Instant now) {
        require(canBeEdited(), "edit");
        return change().openForInterest(open).at(now);
    }

    Listing confirm(Instant now) {
        require(isLiveAt(now), "confirm");
        return change().confirmedAt(now).at(now);
    }

    /** It still holds, and goes on until then. */
    Listing renew(Instant until, Instant now) {
        require(isLiveAt(now), "confirm");
        return change().validUntil(until).confirmedAt(now).at(now);
    }

    Listing withReference(String given) {
        return change().reference(given).unchanged();
    }

    private void require(boolean allowed, String action) {
        if (!allowed) {
            throw new WrongState(reference, state, action);
        }
    }

    private ListingChange change() {
        return new ListingChange(this);
    }
}
