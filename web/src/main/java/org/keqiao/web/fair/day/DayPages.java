package org.keqiao.web.fair.day;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.PageSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The live board, on which coordinators note what happens. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs/{fairId}/day")
class DayPages {

    private final FairDesk desk;
    private final DayBoard board;
    private final MeetingDay day;
    private final PageSteps pages;

    DayPages(FairDesk desk, DayBoard board, MeetingDay day, PageSteps pages) {
        this.desk = desk;
        this.board = board;
        this.day = day;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID fairId, Actor reader, Model model) {
        model.addAttribute("fair", desk.find(fairId, reader)).addAttribute("board", board.of(fairId));
        return "fair/day";
    }

    /** The board alone, to be shown anew every few seconds. */
    @GetMapping("/board")
    String live(@PathVariable UUID fairId, Actor reader, Model model) {
        show(fairId, reader, model);
        return "fair/day :: board";
    }

    @PostMapping("/meetings/{meetingId}")
    String note(
            @PathVariable UUID fairId,
            @PathVariable UUID meetingId,
            @RequestParam(required = false) @Nullable UUID absent,
            RedirectAttributes next) {
        String path = "/fairs/" + fairId + "/day#m-" + meetingId;
        return pages.go("noted", path, next, () -> day.note(fairId, meetingId, absent));
    }
}
