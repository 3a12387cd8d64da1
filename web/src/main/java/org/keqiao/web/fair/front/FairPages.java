package org.keqiao.web.fair.front;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.CancelRequest;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.FairSteps;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of fairs and the page of each, with what its reader can do there. */
@Public
@Controller
@RequestMapping("/fairs")
class FairPages {

    private static final List<FairState> PATH =
            List.of(FairState.DRAFT, FairState.OPEN, FairState.CLOSED, FairState.PUBLISHED, FairState.HELD);

    private final FairDesk desk;
    private final FairKeeping keeping;
    private final FairSteps steps;
    private final ActingParticipant acting;
    private final FairLinkedData linkedData;
    private final PageSteps pages;
    private final FieldMessages messages;
    private final FairClock clock;

    FairPages(
            FairDesk desk,
            FairKeeping keeping,
            FairSteps steps,
            ActingParticipant acting,
            FairLinkedData linkedData,
            PageSteps pages,
            FieldMessages messages,
            FairClock clock) {
        this.desk = desk;
        this.keeping = keeping;
        this.steps = steps;
        this.acting = acting;
        this.linkedData = linkedData;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@Nullable Actor reader, Model model) {
        model.addAttribute("upcoming", desk.upcoming(reader))
                .addAttribute("past", desk.past(reader))
                .addAttribute("manages", keeping.mayManage(reader));
        return "fair/fairs";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @Nullable Actor reader) {
        return page(id, reader, FormErrors.NONE, HttpStatus.OK);
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/{id}/open")
    String open(@PathVariable UUID id, RedirectAttributes next) {
        return pages.go("opened", "/fairs/" + id, next, () -> steps.open(id));
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/{id}/close")
    String close(@PathVariable UUID id, RedirectAttributes next) {
        return pages.go("closed", "/fairs/" + id, next, () -> steps.close(id));
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/{id}/held")
    String held(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        return pages.go("held", "/fairs/" + id, next, () -> steps.held(id, actor));
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/{id}/cancel")
    Object cancel(
            @PathVariable UUID id,
            @ModelAttribute("cancellation") CancelRequest form,
            Actor actor,
            RedirectAttributes next) {
        try {
            return pages.go("cancelled", "/fairs/" + id, next, () -> steps.cancel(id, form.read()));
        } catch (InvalidFields invalid) {
            return page(id, actor, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(UUID id, @Nullable Actor reader, FormErrors errors, HttpStatus status) {
        Fair fair = keeping.find(id, reader);
        Participant own = acting.own(id, reader).orElse(null);
        boolean manages = keeping.mayManage(reader);
        return new ModelAndView("fair/fair", status)
                .addObject("fair", desk.view(fair))
                .addObject("own", own)
                .addObject("manages", manages)
                .addObject("onlineLink", own != null || manages ? fair.profile().onlineLink() : null)
                .addObject("takesWishes", fair.takesWishes(clock.now()))
                .addObject("begun", !fair.startsAt().isAfter(clock.now()))
                .addObject("path", PATH)
                .addObject("linkedData", linkedData.of(desk.view(fair)))
                .addObject("errors", errors);
    }
}
