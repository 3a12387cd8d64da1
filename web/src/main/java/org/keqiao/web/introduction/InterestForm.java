package org.keqiao.web.introduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.problem.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which interest is written. */
@Component
class InterestForm {

    private final ListingViews views;
    private final Counterparts counterparts;

    InterestForm(ListingViews views, Counterparts counterparts) {
        this.views = views;
        this.counterparts = counterparts;
    }

    /** @param speaker the organisation for which it is written; without one only a coordinator is asked for it */
    ModelAndView show(
            Listing listing,
            @Nullable UUID speaker,
            IntroductionRequests.Interest values,
            Actor actor,
            FormErrors errors) {
        boolean forOthers = actor.role().actsForOthers();
        return new ModelAndView(
                        "introduction/interest", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("listing", views.of(listing, forOthers ? actor : null))
                .addObject("acting", speaker != null || !forOthers)
                .addObject("counterparts", counterparts.of(speaker, listing))
                .addObject("consenting", counterparts.organisations(actor))
                .addObject("interest", values)
                .addObject("errors", errors);
    }
}
