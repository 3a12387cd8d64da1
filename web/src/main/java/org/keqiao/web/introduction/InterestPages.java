package org.keqiao.web.introduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Expressing interest in a listing, with a short note and, if one wishes, the consent to exchange contacts. */
@SignedIn
@Controller
@RequestMapping("/listings/{id}/interest")
class InterestPages {

    private final ExpressingInterest interest;
    private final IntroductionDesk desk;
    private final ReadableListings readable;
    private final InterestForm forms;
    private final FieldMessages messages;

    InterestPages(
            ExpressingInterest interest,
            IntroductionDesk desk,
            ReadableListings readable,
            InterestForm forms,
            FieldMessages messages) {
        this.interest = interest;
        this.desk = desk;
        this.readable = readable;
        this.forms = forms;
        this.messages = messages;
    }

    /** @param organisation for which a coordinator speaks; the form follows once it is known */
    @GetMapping
    ModelAndView form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String organisation,
            Actor actor,
            RedirectAttributes next) {
        Listing listing = readable.find(id, actor);
        if (!interest.isOpen(listing)) {
            return notPossible(id, next);
        }
        IntroductionRequests.Interest blank =
                new IntroductionRequests.Interest(null, null, organisation, null, null, card(actor));
        boolean named = organisation != null && !organisation.isBlank();
        if (actor.role().actsForOthers() && !named) {
            return forms.show(listing, null, blank, actor, FormErrors.NONE);
        }
        try {
            return forms.show(listing, interest.speaker(organisation, actor), blank, actor, FormErrors.NONE);
        } catch (InvalidFields invalid) {
            return forms.show(listing, null, blank, actor, FormErrors.of(invalid, messages));
        }
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
            return again(id, form, actor, FormErrors.of(invalid, messages));
        } catch (OwnListing | NotOpenForInterest refused) {
            return notPossible(id, next);
        }
    }

    private ModelAndView again(UUID id, IntroductionRequests.Interest form, Actor actor, FormErrors errors) {
        UUID speaker = errors.has("organisation") ? null : interest.speaker(form.organisation(), actor);
        return forms.show(readable.find(id, actor), speaker, form, actor, errors);
    }

    private static ModelAndView notPossible(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("failed", "introduction.failed.interest");
        return new ModelAndView("redirect:/listings/" + id);
    }

    /** What people gave the last time. Whoever speaks for others gives no contact here: it would be somebody else's. */
    private IntroductionRequests.@Nullable ContactCard card(Actor actor) {
        if (actor.role().actsForOthers()) {
            return null;
        }
        Contact card = desk.card(actor);
        return new IntroductionRequests.ContactCard(card.name(), card.position(), card.phone(), card.email());
    }
}
