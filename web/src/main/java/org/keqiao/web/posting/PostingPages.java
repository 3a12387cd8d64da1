package org.keqiao.web.posting;

import java.util.List;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a new listing is written. Every button sends the whole form, so that it works without JavaScript. */
@SignedIn
@Controller
class PostingPages {

    private final ListingPosting posting;
    private final ListingViews views;
    private final FieldMessages messages;

    PostingPages(ListingPosting posting, ListingViews views, FieldMessages messages) {
        this.posting = posting;
        this.views = views;
        this.messages = messages;
    }

    @InitBinder
    static void keepEntries(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new EntriesEditor());
    }

    @GetMapping("/listings/new")
    ModelAndView blank(@ModelAttribute("listing") ListingRequest form, Actor actor) {
        return PostingForm.ofNew(form).show(actor, HttpStatus.OK);
    }

    @PostMapping("/listings")
    ModelAndView send(
            @ModelAttribute("listing") ListingRequest form,
            @RequestParam(defaultValue = "publish") String button,
            Actor actor,
            RedirectAttributes next) {
        PostingForm shown = PostingForm.ofNew(form);
        try {
            return switch (FormAction.of(button)) {
                case FormAction.AddIndicator() ->
                    shown.with(IndicatorRows.added(form)).show(actor, HttpStatus.OK);
                case FormAction.RemoveIndicator(int index) ->
                    shown.with(IndicatorRows.removed(form, index)).show(actor, HttpStatus.OK);
                case FormAction.Preview() -> preview(shown, actor);
                case FormAction.Save() -> post(form.withDraft(true), actor, next);
                case FormAction.Publish() -> post(form.withDraft(false), actor, next);
            };
        } catch (InvalidFields invalid) {
            return shown.with(FormErrors.of(invalid, messages)).show(actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What strangers will see, without what is hidden from them. */
    private ModelAndView preview(PostingForm shown, Actor actor) {
        Listing listing = posting.check(shown.values(), actor).listing();
        return shown.with(views.of(listing, null)).show(actor, HttpStatus.OK);
    }

    private ModelAndView post(ListingRequest form, Actor actor, RedirectAttributes next) {
        Listing listing = posting.post(form, actor).listing();
        return Done.showing(listing, listing.wasPublished() ? "published" : "saved", next);
    }
}
