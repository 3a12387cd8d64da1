package org.keqiao.web.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.keqiao.contracts.vocabulary.ReturnReason;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.account.Role;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Returned;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Component;

/** Tells coordinators what was submitted, and owners what became of it. */
@Component
class ReviewNotices {

    private final Notices notices;
    private final ReviewPromise promise;

    ReviewNotices(Notices notices, ReviewPromise promise) {
        this.notices = notices;
        this.promise = promise;
    }

    void submitted(Listing listing, Instant since) {
        notices.tell(
                Recipient.everybody(Role.COORDINATOR),
                NewNotice.of(
                                "listing.submitted",
                                "/review/" + listing.id(),
                                key(listing, since),
                                listing.content().title())
                        .promisedBy(since.plus(promise.within())));
    }

    /** It waits no longer, whatever the reason. */
    void settle(Listing listing, Instant since) {
        notices.settle(key(listing, since));
    }

    void accepted(Listing listing) {
        notices.tell(
                Recipient.members(listing.organisationId()),
                NewNotice.of(
                        "listing.accepted",
                        "/listings/" + listing.id(),
                        "accepted/" + listing.id() + "/" + listing.revision(),
                        listing.content().title()));
    }

    void returned(Listing listing, Returned returned) {
        notices.tell(
                Recipient.members(listing.organisationId()),
                NewNotice.of(
                        "listing.returned",
                        "/listings/" + listing.id() + "/edit",
                        "returned/" + listing.id() + "/" + listing.revision(),
                        listing.content().title(),
                        new AllReasons(returned.reasons())));
    }

    private static String key(Listing listing, Instant since) {
        return "submitted/" + listing.id() + "/" + since;
    }

    /** Several reasons as one text of each language. */
    private record AllReasons(List<ReturnReason> reasons) implements Term {

        @Override
        public String name() {
            return reasons.stream().map(ReturnReason::name).collect(Collectors.joining(","));
        }

        @Override
        public String chinese() {
            return reasons.stream().map(ReturnReason::chinese).collect(Collectors.joining("；"));
        }

        @Override
        public String english() {
            return reasons.stream().map(ReturnReason::english).collect(Collectors.joining("; "));
        }
    }
}
