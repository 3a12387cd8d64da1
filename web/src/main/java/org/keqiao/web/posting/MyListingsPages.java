package org.keqiao.web.posting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingLife;
import org.keqiao.web.listing.ListingPage;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.listing.ReviewPolicy;
import org.keqiao.web.listing.RevisionConflict;
import org.keqiao.web.listing.Shelf;
import org.keqiao.web.listing.WrongState;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's organisation's listings, and what can be done with each. */
@SignedIn
@Controller
class MyListingsPages {

    private static final int SIZE = 20;

    private final ReadableListings readable;
    private final ListingLife life;
    private final ListingViews views;
    private final ReviewPolicy review;

    MyListingsPages(ReadableListings readable, ListingLife life, ListingViews views, ReviewPolicy review) {
        this.readable = readable;
        this.life = life;
        this.views = views;
        this.review = review;
    }

    @GetMapping("/listings")
    String mine(
            @RequestParam(defaultValue = "CURRENT") Shelf shelf,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        ListingPage found = readable.mine(actor, shelf, Math.clamp(page, 0, 100_000), SIZE);
        model.addAttribute("found", found);
        model.addAttribute("shelf", shelf);
        model.addAttribute("shelves", Shelf.tabs());
        model.addAttribute(
                "counts",
                Shelf.tabs().stream()
                        .map(tab -> readable.mine(actor, tab, 0, 0).total())
                        .toList());
        model.addAttribute("listings", views.of(found.listings(), actor));
        model.addAttribute("reviewed", reviewed(found, actor));
        return "posting/mine";
    }

    @PostMapping("/listings/{id}/publish")
    ModelAndView publish(@PathVariable UUID id, @RequestParam long revision, Actor actor, RedirectAttributes next) {
        return Done.listing(Done.of(life.publish(id, revision, actor)), next);
    }

    @PostMapping("/listings/{id}/open")
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "true") boolean open,
            Actor actor,
            RedirectAttributes next) {
        life.open(id, revision, open, actor);
        return Done.listing(open ? "opened" : "closed", next);
    }

    @PostMapping("/listings/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam long revision,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            RedirectAttributes next) {
        life.withdraw(id, revision, reason, actor);
        return Done.listing("withdrawn", next);
    }

    @PostMapping("/listings/{id}/conclude")
    ModelAndView conclude(@PathVariable UUID id, @RequestParam long revision, Actor actor, RedirectAttributes next) {
        life.conclude(id, revision, actor);
        return Done.listing("concluded", next);
    }

    @PostMapping("/listings/{id}/confirm")
    ModelAndView confirm(@PathVariable UUID id, @RequestParam long revision, Actor actor, RedirectAttributes next) {
        life.confirm(id, revision, actor);
        return Done.listing("confirmed", next);
    }

    /** Those that a coordinator reads first, if they are sent now. */
    private Set<UUID> reviewed(ListingPage found, Actor actor) {
        return found.listings().stream()
                .filter(listing -> review.reviewsFirst(actor, listing.returned()))
                .map(Listing::id)
                .collect(Collectors.toSet());
    }

    /** Somebody was quicker: the list shows what is true now. */
    @ExceptionHandler({RevisionConflict.class, WrongState.class})
    ModelAndView changedMeanwhile(RedirectAttributes next) {
        next.addFlashAttribute("failed", "posting.failed.changed");
        return new ModelAndView("redirect:/listings");
    }

    @ExceptionHandler(InvalidFields.class)
    ModelAndView refused(InvalidFields invalid, RedirectAttributes next) {
        boolean content =
                invalid.errors().stream().noneMatch(error -> error.field().equals("organisation"));
        next.addFlashAttribute("failed", content ? "posting.failed.incomplete" : "posting.failed.organisation");
        return new ModelAndView("redirect:/listings");
    }
}
