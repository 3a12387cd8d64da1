package org.keqiao.web.review;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.CurrentActor;
import org.keqiao.web.attachment.AttachmentAdded;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets listings wait, or wait no longer, in the transaction of whatever changed them. */
@Component
class Waiting {

    private final ReviewQueue queue;
    private final ReviewNotices notices;
    private final Accounts accounts;

    Waiting(ReviewQueue queue, ReviewNotices notices, Accounts accounts) {
        this.queue = queue;
        this.notices = notices;
        this.accounts = accounts;
    }

    @EventListener
    void on(ListingChanged change) {
        Listing before = change.before();
        Listing after = change.after();
        switch (after.state()) {
            case SUBMITTED -> {
                Instant since = queue.put(after.id(), after.changedAt());
                if (before == null || before.state() != ListingState.SUBMITTED) {
                    notices.submitted(after, since);
                }
            }
            case PUBLISHED -> published(before, after);
            case DRAFT, RETURNED, EXPIRED, WITHDRAWN, CONCLUDED -> done(after);
        }
    }

    /** Another file of what is public is something new to read. */
    @EventListener
    void on(AttachmentAdded added) {
        Listing listing = added.listing();
        if (listing.state() == ListingState.PUBLISHED && !isByReviewer(listing)) {
            queue.put(listing.id(), listing.changedAt());
        }
    }

    /** What a reviewer publishes or mends has been looked at. */
    private void published(@Nullable Listing before, Listing after) {
        if (isByReviewer(after)) {
            done(after);
        } else if (saysNew(before, after)) {
            queue.put(after.id(), after.changedAt());
        }
    }

    /** Nobody need look again at what only goes on: confirmed, renewed by its link, opened or closed for interest. */
    private static boolean saysNew(@Nullable Listing before, Listing after) {
        return before == null
                || !before.content().equals(after.content())
                || (before.state() != ListingState.PUBLISHED && CurrentActor.orNull() != null);
    }

    private void done(Listing listing) {
        queue.take(listing.id()).ifPresent(since -> notices.settle(listing, since));
    }

    /** Imports work without a request; who imported is known from the listing. */
    private boolean isByReviewer(Listing listing) {
        Optional<Actor> actor = Optional.ofNullable(CurrentActor.orNull());
        return actor.map(Actor::role)
                .or(() -> accounts.find(listing.createdBy()).map(Account::role))
                .map(role -> role.actsForOthers())
                .orElse(false);
    }
}
