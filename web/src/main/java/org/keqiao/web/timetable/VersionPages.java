package org.keqiao.web.timetable;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairNotFound;
import org.keqiao.web.fair.Fairs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One timetable of a fair: it grows before the coordinator's eyes, is changed by hand, and published. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs/{fair}/timetable/{number:\\d+}")
class VersionPages {

    private static final int LEFT_OUT = 60;

    private final Fairs fairs;
    private final TimetableDesk desk;
    private final VersionViews views;
    private final LeftOutSentences sentences;
    private final MeetingEditor editor;
    private final Announcing announcing;
    private final Outcome outcome;

    VersionPages(
            Fairs fairs,
            TimetableDesk desk,
            VersionViews views,
            LeftOutSentences sentences,
            MeetingEditor editor,
            Announcing announcing,
            Outcome outcome) {
        this.fairs = fairs;
        this.desk = desk;
        this.views = views;
        this.sentences = sentences;
        this.editor = editor;
        this.announcing = announcing;
        this.outcome = outcome;
    }

    @ModelAttribute("fair")
    Fair fair(@PathVariable("fair") UUID fair) {
        return fairs.find(fair).orElseThrow(() -> new FairNotFound(fair));
    }

    @GetMapping
    String show(
            @ModelAttribute("fair") Fair fair,
            @PathVariable int number,
            @RequestParam(defaultValue = "parties") String by,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        TimetableVersion version = desk.version(fair.id(), number);
        model.addAttribute("version", version)
                .addAttribute("by", by.equals("tables") ? "tables" : "parties")
                .addAttribute("meeting", meeting);
        views.of(version).ifPresent(view -> {
            List<LeftOutView> leftOut = sentences.of(view);
            model.addAttribute("grid", by.equals("tables") ? view.tableGrid() : view.parties())
                    .addAttribute(
                            "leftOut",
                            leftOut.stream()
                                    .limit(all ? Integer.MAX_VALUE : LEFT_OUT)
                                    .toList())
                    .addAttribute("leftOutMore", all ? 0 : Math.max(0, leftOut.size() - LEFT_OUT))
                    .addAttribute("warnings", warnings(view))
                    .addAttribute(
                            "nobody",
                            view.timetable().withoutMeeting().stream()
                                    .map(view::name)
                                    .toList());
            if (version.isReady()) {
                model.addAttribute("coming", announcing.coming(version))
                        .addAttribute("undone", announcing.undone(version))
                        .addAttribute("amended", views.amendments(version).size())
                        .addAttribute("offers", offers(version));
                if (meeting != null) {
                    model.addAttribute("edit", editor.open(fair.id(), view, meeting));
                }
            }
        });
        return "timetable/version";
    }

    /** How many meetings could be offered first: those of which nobody knows, unless that was done already. */
    private int offers(TimetableVersion version) {
        return version.baseNumber() == null || version.isPublished()
                ? 0
                : announcing.newcomers(version).size();
    }

    private static List<MeetingView> warnings(VersionView view) {
        return view.meetings().values().stream()
                .filter(one -> !one.breaches().isEmpty())
                .toList();
    }

    /** How far it is; a page that waits asks every second. It is told to load itself again when there is more to see. */
    @GetMapping("/progress")
    String progress(
            @ModelAttribute("fair") Fair fair,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") long seen,
            Model model,
            HttpServletResponse response) {
        TimetableVersion version = desk.version(fair.id(), number);
        if (version.state().isEnded() || version.value() != seen) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("version", version);
        return "timetable/version :: how-far";
    }

    @PostMapping("/stop")
    String stop(@PathVariable UUID fair, @PathVariable int number, RedirectAttributes next) {
        return outcome.of(path(fair, number), next, () -> {
            desk.stop(fair, number);
            return path(fair, number);
        });
    }

    @PostMapping("/repair")
    String repair(@PathVariable UUID fair, @PathVariable int number, Actor actor, RedirectAttributes next) {
        return outcome.of(path(fair, number), next, () -> TimetablePages.path(desk.repair(fair, number, actor)));
    }

    @PostMapping("/publish")
    String publish(
            @PathVariable UUID fair,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean offer,
            RedirectAttributes next) {
        return outcome.of(path(fair, number), next, () -> {
            announcing.publish(fair, number, offer);
            next.addFlashAttribute("done", offer ? "timetable.done.offered" : "timetable.done.published");
            return path(fair, number);
        });
    }

    @PostMapping("/move")
    String move(@PathVariable UUID fair, @PathVariable int number, Move move, Actor actor, RedirectAttributes next) {
        return outcome.of(
                back(fair, number, move.wish()), next, () -> TimetablePages.path(desk.move(fair, number, move, actor)));
    }

    @PostMapping("/unpin")
    String unpin(
            @PathVariable UUID fair, @PathVariable int number, @RequestParam String wish, RedirectAttributes next) {
        return outcome.of(back(fair, number, wish), next, () -> {
            desk.unpin(fair, wish);
            next.addFlashAttribute("done", "timetable.done.unpinned");
            return back(fair, number, wish);
        });
    }

    @PostMapping("/forbid")
    String forbid(
            @PathVariable UUID fair,
            @PathVariable int number,
            @RequestParam String wish,
            @RequestParam(required = false) @Nullable UUID slot,
            Actor actor,
            RedirectAttributes next) {
        return outcome.of(
                back(fair, number, wish),
                next,
                () -> TimetablePages.path(desk.forbid(fair, number, wish, slot, actor)));
    }

    @PostMapping("/allow")
    String allow(
            @PathVariable UUID fair, @PathVariable int number, @RequestParam String wish, RedirectAttributes next) {
        return outcome.of(back(fair, number, wish), next, () -> {
            desk.allow(fair, wish);
            next.addFlashAttribute("done", "timetable.done.allowed");
            return back(fair, number, wish);
        });
    }

    private static String path(UUID fair, int number) {
        return TimetablePages.path(fair) + "/" + number;
    }

    private static String back(UUID fair, int number, String wish) {
        return path(fair, number) + "?meeting=" + wish;
    }
}
