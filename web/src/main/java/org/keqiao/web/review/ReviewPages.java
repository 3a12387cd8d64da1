package org.keqiao.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.ReturnReason;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.RevisionConflict;
import org.keqiao.web.listing.WrongState;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinators' queue, the oldest first, and one listing of it with what can be decided. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/review")
class ReviewPages {

    private static final int SIZE = 30;
    private static final List<ListingState> WAITING = List.of(ListingState.SUBMITTED, ListingState.PUBLISHED);

    private final ReviewDesk desk;
    private final Reviewing reviewing;
    private final FieldMessages messages;

    ReviewPages(ReviewDesk desk, Reviewing reviewing, FieldMessages messages) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.messages = messages;
    }

    @GetMapping
    String queue(
            @RequestParam(required = false) @Nullable ListingState state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("found", desk.page(state, Math.clamp(page, 0, 100_000), SIZE))
                .addAttribute("state", state)
                .addAttribute("states", WAITING)
                .addAttribute("counts", WAITING.stream().map(desk::count).toList())
                .addAttribute("all", desk.count(null));
        return "review/queue";
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, Actor actor) {
        return sheet(id, actor, new ReturnForm(List.of(), null), FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{id}/accept")
    ModelAndView accept(@PathVariable UUID id, @RequestParam long revision, Actor actor, RedirectAttributes next) {
        try {
            reviewing.accept(id, revision, actor);
            return done("accepted", next);
        } catch (InvalidFields invalid) {
            return sheet(
                    id,
                    actor,
                    new ReturnForm(List.of(), null),
                    FormErrors.of(invalid, messages),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RevisionConflict | WrongState overtaken) {
            return changedMeanwhile(id, next);
        }
    }

    @PostMapping("/{id}/return")
    ModelAndView giveBack(
            @PathVariable UUID id,
            @RequestParam long revision,
            @ModelAttribute("form") ReturnForm form,
            Actor actor,
            RedirectAttributes next) {
        try {
            Listing returned = reviewing.giveBack(id, revision, form, actor);
            next.addFlashAttribute("reference", returned.reference());
            return done("returned", next);
        } catch (InvalidFields invalid) {
            return sheet(id, actor, form, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RevisionConflict | WrongState overtaken) {
            return changedMeanwhile(id, next);
        }
    }

    /** Its owner or another coordinator was quicker: the reviewer reads it once more. */
    private static ModelAndView changedMeanwhile(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("failed", "review.failed.changed");
        return new ModelAndView("redirect:/review/" + id);
    }

    private static ModelAndView done(String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "review.done." + what);
        return new ModelAndView("redirect:/review");
    }

    private ModelAndView sheet(UUID id, Actor actor, ReturnForm form, FormErrors errors, HttpStatus status) {
        return new ModelAndView("review/sheet", status)
                .addObject("sheet", desk.sheet(id, actor))
                .addObject("reasons", ReturnReason.values())
                .addObject("given", form.reasons() == null ? List.of() : form.reasons())
                .addObject("note", form.note())
                .addObject("errors", errors);
    }
}
