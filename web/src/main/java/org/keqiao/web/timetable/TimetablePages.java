package org.keqiao.web.timetable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairNotFound;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.fair.standby.StandbyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All timetables of a fair: order one, compare two, tell of changes. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs/{fair}/timetable")
class TimetablePages {

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final TimetableVersions versions;
    private final TimetableMarks marks;
    private final TimetableDesk desk;
    private final VersionViews views;
    private final PinViews pins;
    private final LaterChanges changes;
    private final StandbyDesk standby;
    private final Outcome outcome;

    TimetablePages(
            Fairs fairs,
            Programmes programmes,
            Participants participants,
            TimetableVersions versions,
            TimetableMarks marks,
            TimetableDesk desk,
            VersionViews views,
            PinViews pins,
            LaterChanges changes,
            StandbyDesk standby,
            Outcome outcome) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.versions = versions;
        this.marks = marks;
        this.desk = desk;
        this.views = views;
        this.pins = pins;
        this.changes = changes;
        this.standby = standby;
        this.outcome = outcome;
    }

    @ModelAttribute("fair")
    Fair fair(@PathVariable("fair") UUID fair) {
        return fairs.find(fair).orElseThrow(() -> new FairNotFound(fair));
    }

    @GetMapping
    String all(@ModelAttribute("fair") Fair fair, Model model) {
        List<TimetableVersion> all = versions.of(fair.id());
        model.addAttribute("versions", all)
                .addAttribute("published", versions.published(fair.id()).orElse(null))
                .addAttribute("base", base(fair.id()).orElse(null))
                .addAttribute("rules", marks.rules(fair.id()))
                .addAttribute("relaxable", TimetableRules.RELAXABLE)
                .addAttribute("pins", pins.of(fair.id()))
                .addAttribute("vacancies", standby.of(fair.id()))
                .addAttribute("participants", participants.of(fair.id()))
                .addAttribute("programme", programmes.of(fair.id()));
        return "timetable/timetables";
    }

    /** What changes go on from: what people know, else the newest. */
    private Optional<TimetableVersion> base(UUID fairId) {
        return versions.published(fairId)
                .or(() -> versions.of(fairId).stream()
                        .filter(TimetableVersion::isReady)
                        .findFirst());
    }

    @PostMapping
    String make(@PathVariable UUID fair, RulesForm form, Actor actor, RedirectAttributes next) {
        return outcome.of(path(fair), next, () -> path(desk.make(fair, form.toRules(), actor)));
    }

    @PostMapping("/absences")
    String absent(
            @PathVariable UUID fair,
            @RequestParam int base,
            @RequestParam UUID participant,
            LaterChanges.Span span,
            Actor actor,
            RedirectAttributes next) {
        return outcome.of(path(fair), next, () -> path(changes.absent(fair, base, participant, span, actor)));
    }

    @PostMapping("/lost-tables")
    String lost(
            @PathVariable UUID fair,
            @RequestParam int base,
            @RequestParam UUID table,
            LaterChanges.Span span,
            Actor actor,
            RedirectAttributes next) {
        return outcome.of(path(fair), next, () -> path(changes.lost(fair, base, table, span, actor)));
    }

    @PostMapping("/unpin")
    String unpin(@PathVariable UUID fair, @RequestParam String wish, RedirectAttributes next) {
        return outcome.of(path(fair), next, () -> {
            desk.unpin(fair, wish);
            next.addFlashAttribute("done", "timetable.done.unpinned");
            return path(fair);
        });
    }

    @GetMapping("/compare")
    String compare(@ModelAttribute("fair") Fair fair, @RequestParam int one, @RequestParam int other, Model model) {
        TimetableVersion before = desk.version(fair.id(), Math.min(one, other));
        TimetableVersion after = desk.version(fair.id(), Math.max(one, other));
        VersionView earlier = views.of(before).orElseThrow(() -> new VersionNotReady(before));
        VersionView later = views.of(after).orElseThrow(() -> new VersionNotReady(after));
        model.addAttribute("before", before)
                .addAttribute("after", after)
                .addAttribute("slots", SlotLabels.of(earlier.slots(), later.slots()))
                .addAttribute("comparison", Comparison.of(earlier.meetings(), later.meetings()));
        return "timetable/compare";
    }

    static String path(UUID fair) {
        return "/fairs/" + fair + "/timetable";
    }

    static String path(TimetableVersion version) {
        return path(version.fairId()) + "/" + version.number();
    }
}
