package org.keqiao.web.fair.standby;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairPaths;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons under an offered time; the offers themselves stand in everybody's own timetable. */
@SignedIn
@Controller
@RequestMapping("/fairs/{fairId}")
class StandbyPages {

    private final Standby standby;
    private final ActingParticipant acting;
    private final PageSteps pages;

    StandbyPages(Standby standby, ActingParticipant acting, PageSteps pages) {
        this.standby = standby;
        this.acting = acting;
        this.pages = pages;
    }

    @PostMapping("/offers/{offerId}")
    String answer(
            @PathVariable UUID fairId,
            @PathVariable UUID offerId,
            @RequestParam(defaultValue = "") String button,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor,
            RedirectAttributes next) {
        UUID own = acting.of(fairId, participant, actor).id();
        String path = FairPaths.myTimetable(fairId, participant);
        return switch (button) {
            case "accept" -> pages.go("offer-accepted", path, next, () -> accept(fairId, offerId, own, actor));
            case "decline" -> pages.go("declined", path, next, () -> standby.decline(fairId, offerId, own, actor));
            default -> "redirect:" + path;
        };
    }

    private void accept(UUID fairId, UUID offerId, UUID own, Actor actor) {
        OfferState state = standby.accept(fairId, offerId, own, actor).state();
        if (state == OfferState.GONE) {
            throw OfferProblem.over(state);
        }
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/vacancies/{vacancyId}/stop")
    String stop(@PathVariable UUID fairId, @PathVariable UUID vacancyId, RedirectAttributes next) {
        return pages.go(
                "offers-stopped",
                "/fairs/" + fairId + "/timetable#vacancies",
                next,
                () -> standby.stop(fairId, vacancyId));
    }
}
