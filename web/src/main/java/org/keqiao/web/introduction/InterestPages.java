package org.keqiao.web.introduction;

import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.listing.Shelf;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Expressing interest in a listing, with a short note and, if one wishes, the consent to exchange contacts. */
@SignedIn
@Controller
@RequestMapping("/listings/{id}/interest")
class InterestPages {

    private static final int OWN = 100;

    private final ExpressingInterest interest;
    private final IntroductionDesk desk;
    private final ReadableListings readable;
    private final ListingViews views;
    private final FieldMessages messages;

    InterestPages(
            ExpressingInterest interest,
            IntroductionDesk desk,
            ReadableListings readable,
            ListingViews views,
            FieldMessages messages) {
        this.interest = interest;
        this.desk = desk;
        this.readable = readable;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        if (!interest.isOpen(readable.find(id, actor))) {
            return notPossible(id, next);
        }
        Contact card = desk.card(actor);
        IntroductionRequests.ContactCard known =
                new IntroductionRequests.ContactCard(card.name(), card.position(), card.phone(), card.email());
        return form(
                id,
                actor,
                new IntroductionRequests.Interest(null, null, null, null, null, known),
                FormErrors.NONE,
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView express(
            @PathVariable UUID id,
            @ModelAttribute("interest") IntroductionRequests.Interest form,
            Actor actor,
            RedirectAttributes next) {
        try {
            Introduction expressed = interest.express(
                    new IntroductionRequests.Interest(
                            id.toString(),
                            form.ownListingId(),
                            form.organisation(),
                            form.note(),
                            form.consent(),
                            form.contact()),
                    actor);
            next.addFlashAttribute("done", "introduction.done.interest");
            return new ModelAndView("redirect:/introductions/" + expressed.id());
        } catch (InvalidFields invalid) {
            return form(id, actor, form, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OwnListing | NotOpenForInterest refused) {
            return notPossible(id, next);
        }
    }

    private static ModelAndView notPossible(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("failed", "introduction.failed.interest");
        return new ModelAndView("redirect:/listings/" + id);
    }

    private ModelAndView form(
            UUID id, Actor actor, IntroductionRequests.Interest form, FormErrors errors, HttpStatus status) {
        Listing listing = readable.find(id, actor);
        List<Listing> counterparts = readable.mine(actor, Shelf.CURRENT, 0, OWN).listings().stream()
                .filter(mine -> mine.state() == ListingState.PUBLISHED
                        && mine.content().kind() != listing.content().kind())
                .toList();
        return new ModelAndView("introduction/interest", status)
                .addObject("listing", views.of(listing, actor.role().actsForOthers() ? actor : null))
                .addObject("counterparts", counterparts)
                .addObject("interest", form)
                .addObject("errors", errors);
    }
}
