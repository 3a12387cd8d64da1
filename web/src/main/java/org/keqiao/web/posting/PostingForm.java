package org.keqiao.web.posting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.problem.FormErrors;

/**
 * The form as it is shown.
 *
 * @param writing by which the form names itself until it is sent
 * @param action where its buttons send it
 * @param revision of the listing that is being edited, as the person has seen it; 0 for a new one
 * @param stored what is being edited; missing for a new one
 * @param preview what the form would make of it
 */
record PostingForm(
        ListingRequest values,
        Writing writing,
        String action,
        long revision,
        @Nullable ListingView stored,
        FormErrors errors,
        @Nullable ListingView preview) {

    static PostingForm ofNew(ListingRequest values, @Nullable UUID writing) {
        return new PostingForm(values, new Writing(writing, null), "/listings", 0, null, FormErrors.NONE, null);
    }

    static PostingForm ofEdit(ListingRequest values, ListingView stored, long revision, @Nullable UUID writing) {
        String action = "/listings/" + stored.id() + "/edit";
        Writing on = new Writing(writing, stored.id());
        return new PostingForm(values, on, action, revision, stored, FormErrors.NONE, null);
    }

    PostingForm with(FormErrors found) {
        return new PostingForm(values, writing, action, revision, stored, found, null);
    }

    PostingForm with(ListingView shown) {
        return new PostingForm(values, writing, action, revision, stored, FormErrors.NONE, shown);
    }

    PostingForm with(ListingRequest changed) {
        return new PostingForm(changed, writing, action, revision, stored, FormErrors.NONE, null);
    }

    UUID storedId() {
        return Objects.requireNonNull(stored).id();
    }

    /** Whether it has yet to be published or submitted, so that it may be left incomplete. */
    public boolean isDraft() {
        return stored == null || stored.state() == ListingState.DRAFT || stored.state() == ListingState.RETURNED;
    }
}
