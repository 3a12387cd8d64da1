package org.keqiao.web.posting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.coach.Coach;
import org.keqiao.web.coach.CoachDesk;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.duplicate.Duplicate;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.Returned;
import org.keqiao.web.listing.ReviewPolicy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form with the coach beside it, and brings back what its writer has not sent. */
@Component
class FormDesk {

    private final CoachDesk words;
    private final Coach coach;
    private final UnsentForms unsent;
    private final ReviewPolicy review;
    private final Consents consents;

    FormDesk(CoachDesk words, Coach coach, UnsentForms unsent, ReviewPolicy review, Consents consents) {
        this.words = words;
        this.coach = coach;
        this.unsent = unsent;
        this.review = review;
        this.consents = consents;
    }

    /** The form as it is opened: with what its writer left in it, unless the listing has changed since. */
    ModelAndView open(PostingForm form, Actor actor) {
        Optional<UnsentForm> left = form.values().title() != null && form.stored() == null
                ? Optional.empty()
                : unsent.find(actor, form.values().kind(), stored(form))
                        .filter(kept -> kept.revision() == form.revision());
        return left.map(kept ->
                        show(form.with(kept.request()), actor, HttpStatus.OK).addObject("restoredAt", kept.savedAt()))
                .orElseGet(() -> show(form, actor, HttpStatus.OK));
    }

    ModelAndView show(PostingForm form, Actor actor, HttpStatus status) {
        boolean onBehalf = actor.role().actsForOthers() && form.stored() == null;
        return new ModelAndView("posting/form", status)
                .addObject("form", form)
                .addObject("values", form.values())
                .addObject("errors", form.errors())
                .addObject("choices", Choices.ALL)
                .addObject("reviewed", review.reviewsFirst(actor, returned(form)))
                .addObject("onBehalf", onBehalf)
                .addObject("consenting", onBehalf ? consents.namesOf(ConsentScope.LISTINGS) : List.of())
                .addObject("coach", words.read(form.values(), stored(form), actor));
    }

    /** Listings of the same organisation that say nearly the same; the writer is asked about them once. */
    List<Duplicate> duplicatesOf(PostingForm form, Actor actor) {
        return coach.duplicatesOf(form.values(), stored(form), actor);
    }

    /** The form was sent and is stored: nothing of it is left. */
    void sent(PostingForm form, Actor actor) {
        unsent.end(actor, form.writing(), form.values().kind());
    }

    private static @Nullable Returned returned(PostingForm form) {
        ListingView stored = form.stored();
        return stored == null ? null : stored.returned();
    }

    private static @Nullable UUID stored(PostingForm form) {
        ListingView stored = form.stored();
        return stored == null ? null : stored.id();
    }
}
