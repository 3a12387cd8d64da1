package org.keqiao.web.fair.registration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.search.SearchUnavailable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds whom to invite, shows how many that are, and invites those who stay ticked. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs/{fairId}/invitations")
class InvitationPages {

    private final FairDesk desk;
    private final Inviting inviting;
    private final PageSteps pages;

    InvitationPages(FairDesk desk, Inviting inviting, PageSteps pages) {
        this.desk = desk;
        this.inviting = inviting;
        this.pages = pages;
    }

    @GetMapping
    String find(
            @PathVariable UUID fairId,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable List<Industry> industry,
            @RequestParam(defaultValue = "false") boolean searched,
            Actor actor,
            Model model) {
        FairView fair = desk.find(fairId, actor);
        List<Industry> chosen = searched ? (industry == null ? List.of() : industry) : fair.industries();
        model.addAttribute("fair", fair)
                .addAttribute("q", q)
                .addAttribute("chosen", chosen)
                .addAttribute("industries", List.of(Industry.values()));
        try {
            List<Inviting.Invitee> found = inviting.find(fairId, q, chosen);
            model.addAttribute("invitees", found)
                    .addAttribute(
                            "fresh",
                            found.stream()
                                    .filter(invitee -> !invitee.invited() && invitee.members() > 0)
                                    .count());
        } catch (SearchUnavailable down) {
            model.addAttribute("invitees", List.of()).addAttribute("down", true);
        }
        return "fair/invitations";
    }

    @PostMapping
    String invite(
            @PathVariable UUID fairId,
            @RequestParam(required = false) @Nullable Set<UUID> organisation,
            Actor actor,
            RedirectAttributes next) {
        return pages.go("invited", "/fairs/" + fairId + "/invitations", next, () -> {
            int invited = inviting.invite(fairId, organisation == null ? Set.of() : organisation, actor);
            next.addFlashAttribute("invited", invited);
        });
    }
}
