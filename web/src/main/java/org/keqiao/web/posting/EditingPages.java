package org.keqiao.web.posting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingLife;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.ListingRequests;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.listing.RevisionConflict;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same form for a listing that exists. It carries the revision that the person has seen, so that no other change is overwritten. */
@SignedIn
@Controller
@RequestMapping("/listings/{id}/edit")
class EditingPages {

    private final ListingPosting posting;
    private final ListingLife life;
    private final ReadableListings readable;
    private final ListingViews views;
    private final FieldMessages messages;
    private final FormDesk desk;

    EditingPages(
            ListingPosting posting,
            ListingLife life,
            ReadableListings readable,
            ListingViews views,
            FieldMessages messages,
            FormDesk desk) {
        this.posting = posting;
        this.life = life;
        this.readable = readable;
        this.views = views;
        this.messages = messages;
        this.desk = desk;
    }

    @InitBinder
    static void keepEntries(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new EntriesEditor());
    }

    @GetMapping
    ModelAndView edit(@PathVariable UUID id, Actor actor) {
        ListingView stored = stored(id, actor);
        return desk.open(PostingForm.ofEdit(ListingRequests.of(stored), stored, stored.revision(), null), actor);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID id,
            @RequestParam long revision,
            @ModelAttribute("listing") ListingRequest form,
            @RequestParam(defaultValue = "publish") String button,
            @RequestParam(required = false) @Nullable UUID writing,
            Actor actor,
            RedirectAttributes next) {
        ListingView stored = stored(id, actor);
        PostingForm shown = PostingForm.ofEdit(form, stored, revision, writing);
        try {
            return switch (FormAction.of(button)) {
                case FormAction.AddIndicator() ->
                    desk.show(shown.with(IndicatorRows.added(form)), actor, HttpStatus.OK);
                case FormAction.RemoveIndicator(int index) ->
                    desk.show(shown.with(IndicatorRows.removed(form, index)), actor, HttpStatus.OK);
                case FormAction.Preview() -> preview(shown, id, actor);
                case FormAction.Save() -> saved(shown, actor, next);
                case FormAction.Publish() ->
                    shown.isDraft() ? published(shown, actor, next) : saved(shown, actor, next);
            };
        } catch (InvalidFields invalid) {
            return desk.show(shown.with(FormErrors.of(invalid, messages)), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RevisionConflict conflict) {
            return desk.show(shown, actor, HttpStatus.CONFLICT).addObject("conflict", stored.revision());
        }
    }

    /** What strangers will see, without what is hidden from them. */
    private ModelAndView preview(PostingForm shown, UUID id, Actor actor) {
        Listing listing = posting.checkEdit(id, shown.revision(), shown.values(), actor);
        return desk.show(shown.with(views.of(listing, null)), actor, HttpStatus.OK);
    }

    private ListingView stored(UUID id, Actor actor) {
        return views.of(readable.findManaged(id, actor), actor);
    }

    private ModelAndView saved(PostingForm form, Actor actor, RedirectAttributes next) {
        Listing listing = posting.edit(form.storedId(), form.revision(), form.values(), actor);
        desk.sent(form, actor);
        return Done.showing(listing, listing.state() == ListingState.SUBMITTED ? "submitted" : "saved", next);
    }

    private ModelAndView published(PostingForm form, Actor actor, RedirectAttributes next) {
        Listing listing = life.editAndPublish(form.storedId(), form.revision(), form.values(), actor);
        desk.sent(form, actor);
        return Done.showing(listing, Done.of(listing), next);
    }
}
