package org.keqiao.web.posting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.coach.CoachDesk;
import org.keqiao.web.listing.ListingRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** While somebody writes: keeps the form as it is, and answers with the coach's advice. */
@SignedIn
@Controller
class WritingPages {

    private final UnsentForms unsent;
    private final CoachDesk coach;

    WritingPages(UnsentForms unsent, CoachDesk coach) {
        this.unsent = unsent;
        this.coach = coach;
    }

    @InitBinder
    static void keepEntries(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new EntriesEditor());
    }

    @PostMapping("/listings/writing")
    ModelAndView keep(
            @ModelAttribute("listing") ListingRequest form,
            @RequestParam(required = false) @Nullable UUID writing,
            @RequestParam(required = false) @Nullable UUID stored,
            @RequestParam(defaultValue = "0") long revision,
            Actor actor) {
        Instant savedAt =
                unsent.keep(actor, new Writing(writing, stored), form, revision).orElse(null);
        return new ModelAndView("posting/coach :: coach")
                .addObject("coach", coach.read(form, stored, actor))
                .addObject("values", form)
                .addObject("savedAt", savedAt);
    }

    @PostMapping("/listings/writing/discard")
    ModelAndView discard(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID writing,
            @RequestParam(required = false) @Nullable UUID stored,
            Actor actor) {
        unsent.end(actor, new Writing(writing, stored), kind);
        return new ModelAndView(
                stored == null
                        ? "redirect:/listings/new?kind=" + ("DEMAND".equals(kind) ? "DEMAND" : "RESULT")
                        : "redirect:/listings/" + stored + "/edit");
    }
}
