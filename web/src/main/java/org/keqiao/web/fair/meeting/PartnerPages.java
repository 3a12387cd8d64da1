package org.keqiao.web.fair.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.FairPaths;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom a participant could meet, wants to meet, and asks. Coordinators look at it for a participant who lets them. */
@SignedIn
@Controller
@RequestMapping("/fairs/{fairId}/partners")
class PartnerPages {

    private final FairDesk desk;
    private final FairKeeping keeping;
    private final ActingParticipant acting;
    private final Partners partners;
    private final Wishing wishing;
    private final Requesting requesting;
    private final Answering answering;
    private final PageSteps pages;
    private final FairClock clock;

    PartnerPages(
            FairDesk desk,
            FairKeeping keeping,
            ActingParticipant acting,
            Partners partners,
            Wishing wishing,
            Requesting requesting,
            Answering answering,
            PageSteps pages,
            FairClock clock) {
        this.desk = desk;
        this.keeping = keeping;
        this.acting = acting;
        this.partners = partners;
        this.wishing = wishing;
        this.requesting = requesting;
        this.answering = answering;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID fairId,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor,
            Model model) {
        Fair fair = keeping.find(fairId, actor);
        Participant own = acting.of(fairId, participant, actor);
        List<Partner> all = partners.of(own);
        model.addAttribute("fair", desk.view(fair))
                .addAttribute("own", own)
                .addAttribute("named", participant)
                .addAttribute("partners", all)
                .addAttribute(
                        "waiting", all.stream().filter(PartnerPages::waits).count())
                .addAttribute(
                        "slots",
                        desk.view(fair).slots().stream()
                                .filter(slot -> !own.absent().contains(slot.id()))
                                .toList())
                .addAttribute("takesWishes", fair.takesWishes(clock.now()))
                .addAttribute("preferences", List.of(Preference.values()));
        return "fair/partners";
    }

    @PostMapping("/{otherId}/preference")
    String prefer(
            @PathVariable UUID fairId,
            @PathVariable UUID otherId,
            @RequestParam(required = false) @Nullable String preference,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor,
            RedirectAttributes next) {
        return pages.go(
                "preferred",
                FairPaths.partners(fairId, participant) + "#p-" + otherId,
                next,
                () -> wishing.prefer(fairId, participant, otherId, preference, actor));
    }

    @PostMapping("/request")
    String request(
            @PathVariable UUID fairId,
            @ModelAttribute MeetingForm form,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor,
            RedirectAttributes next) {
        return pages.go(
                "asked", FairPaths.partners(fairId, participant), next, () -> requesting.request(fairId, form, actor));
    }

    @PostMapping("/meetings/{meetingId}")
    String answer(
            @PathVariable UUID fairId,
            @PathVariable UUID meetingId,
            @RequestParam(defaultValue = "cancel") String button,
            @RequestParam(required = false) @Nullable UUID participant,
            @RequestParam(defaultValue = "false") boolean scheduled,
            Actor actor,
            RedirectAttributes next) {
        return switch (button) {
            case "accept" ->
                pages.go(
                        "accepted",
                        FairPaths.partners(fairId, participant),
                        next,
                        () -> answering.accept(fairId, meetingId, actor));
            case "decline" ->
                pages.go(
                        "declined",
                        FairPaths.partners(fairId, participant),
                        next,
                        () -> answering.decline(fairId, meetingId, actor));
            default ->
                pages.go(
                        scheduled ? "calledOff" : "takenBack",
                        scheduled
                                ? FairPaths.myTimetable(fairId, participant)
                                : FairPaths.partners(fairId, participant),
                        next,
                        () -> answering.cancel(fairId, meetingId, actor));
        };
    }

    private static boolean waits(Partner partner) {
        return partner.meeting() != null && partner.meeting().waitsForUs();
    }
}
