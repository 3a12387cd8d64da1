package org.keqiao.web.posting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.duplicate.Duplicate;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.ListingRequests;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a new listing is written. Every button sends the whole form, so that it works without JavaScript. */
@SignedIn
@Controller
class PostingPages {

    private final ListingPosting posting;
    private final ReadableListings readable;
    private final ListingViews views;
    private final FieldMessages messages;
    private final FormDesk desk;

    PostingPages(
            ListingPosting posting,
            ReadableListings readable,
            ListingViews views,
            FieldMessages messages,
            FormDesk desk) {
        this.posting = posting;
        this.readable = readable;
        this.views = views;
        this.messages = messages;
        this.desk = desk;
    }

    @InitBinder
    static void keepEntries(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new EntriesEditor());
    }

    @GetMapping("/listings/new")
    ModelAndView blank(@ModelAttribute("listing") ListingRequest form, Actor actor) {
        return desk.open(PostingForm.ofNew(form, null), actor);
    }

    /** A new listing that begins with what an earlier one says. */
    @GetMapping("/listings/{id}/copy")
    ModelAndView copy(@PathVariable UUID id, Actor actor) {
        ListingView earlier = views.of(readable.findManaged(id, actor), actor);
        OrganisationRef owner = earlier.organisation();
        String organisation = actor.role().actsForOthers() && owner != null ? owner.name() : null;
        ListingRequest copied = ListingRequests.copyOf(earlier, organisation);
        return desk.open(PostingForm.ofNew(copied, null), actor).addObject("copied", earlier.reference());
    }

    @PostMapping("/listings")
    ModelAndView send(
            @ModelAttribute("listing") ListingRequest form,
            @RequestParam(defaultValue = "publish") String button,
            @RequestParam(defaultValue = "false") boolean duplicatesSeen,
            @RequestParam(required = false) @Nullable UUID writing,
            Actor actor,
            RedirectAttributes next) {
        PostingForm shown = PostingForm.ofNew(form, writing);
        try {
            return switch (FormAction.of(button)) {
                case FormAction.AddIndicator() ->
                    desk.show(shown.with(IndicatorRows.added(form)), actor, HttpStatus.OK);
                case FormAction.RemoveIndicator(int index) ->
                    desk.show(shown.with(IndicatorRows.removed(form, index)), actor, HttpStatus.OK);
                case FormAction.Preview() -> preview(shown, actor);
                case FormAction.Save() -> post(shown.with(form.withDraft(true)), actor, next);
                case FormAction.Publish() -> publish(shown.with(form.withDraft(false)), duplicatesSeen, actor, next);
            };
        } catch (InvalidFields invalid) {
            return desk.show(shown.with(FormErrors.of(invalid, messages)), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What strangers will see, without what is hidden from them. */
    private ModelAndView preview(PostingForm shown, Actor actor) {
        Listing listing = posting.check(shown.values(), actor).listing();
        return desk.show(shown.with(views.of(listing, null)), actor, HttpStatus.OK);
    }

    /** What says nearly the same as an earlier listing is published only once its writer has seen that one. */
    private ModelAndView publish(PostingForm form, boolean duplicatesSeen, Actor actor, RedirectAttributes next) {
        posting.check(form.values(), actor);
        List<Duplicate> duplicates = duplicatesSeen ? List.of() : desk.duplicatesOf(form, actor);
        return duplicates.isEmpty()
                ? post(form, actor, next)
                : desk.show(form, actor, HttpStatus.CONFLICT).addObject("duplicates", duplicates);
    }

    private ModelAndView post(PostingForm form, Actor actor, RedirectAttributes next) {
        Listing listing = posting.post(form.values(), actor).listing();
        desk.sent(form, actor);
        return Done.showing(listing, Done.of(listing), next);
    }
}
