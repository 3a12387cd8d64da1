package org.keqiao.web.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.attachment.Attachment;
import org.keqiao.web.attachment.Attachments;
import org.keqiao.web.coach.AdviceView;
import org.keqiao.web.coach.CoachDesk;
import org.keqiao.web.coach.CoachView;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingRequests;
import org.keqiao.web.listing.ListingReview;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.ListingViews;
import org.springframework.stereotype.Component;

/** What a reviewer reads: the queue, and one listing with the coach's findings. */
@Component
class ReviewDesk {

    private final ReviewQueue queue;
    private final ListingReview review;
    private final ListingViews views;
    private final CoachDesk coach;
    private final Attachments attachments;

    ReviewDesk(ReviewQueue queue, ListingReview review, ListingViews views, CoachDesk coach, Attachments attachments) {
        this.queue = queue;
        this.review = review;
        this.views = views;
        this.coach = coach;
        this.attachments = attachments;
    }

    ReviewPage page(@Nullable ListingState state, int page, int size) {
        return new ReviewPage(queue.count(state), page, size, queue.page(state, page, size));
    }

    long count(@Nullable ListingState state) {
        return queue.count(state);
    }

    Sheet sheet(UUID id, Actor actor) {
        Listing listing = review.find(id);
        ListingView whole = views.of(listing, actor);
        CoachView advice = coach.read(ListingRequests.of(whole), id, listing.organisationId());
        return new Sheet(
                whole,
                views.of(listing, null),
                attachments.of(listing, actor),
                advice.advice(),
                queue.since(id).orElse(null));
    }

    /**
     * One listing before its reviewer.
     *
     * @param listing with what only its owner and coordinators know
     * @param seen as strangers will see it
     * @param advice what the coach would tell its owner, what matters most first; what gives an anonymous owner away is among it
     * @param since when it began to wait; missing when it does not
     */
    record Sheet(
            ListingView listing,
            ListingView seen,
            List<Attachment> attachments,
            List<AdviceView> advice,
            @Nullable Instant since) {

        Sheet {
            attachments = List.copyOf(attachments);
            advice = List.copyOf(advice);
        }

        public CoachView coach() {
            return new CoachView(advice);
        }

        public boolean isSubmitted() {
            return listing.state() == ListingState.SUBMITTED;
        }

        public boolean mayBeReturned() {
            return isSubmitted() || listing.state() == ListingState.PUBLISHED;
        }
    }
}
