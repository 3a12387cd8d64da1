package org.keqiao.web.notice;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All notices of the reader, and the way from one of them to the page where to act. */
@SignedIn
@Controller
@RequestMapping("/notices")
class NoticePages {

    private static final int PAGES = 500;

    private final NoticeDesk desk;
    private final Notices notices;

    NoticePages(NoticeDesk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Actor reader, Model model) {
        int shown = Math.clamp(page, 0, PAGES);
        List<NoticeView> found = desk.page(reader, shown);
        model.addAttribute("notices", found.stream().limit(NoticeDesk.SIZE).toList())
                .addAttribute("number", shown)
                .addAttribute("hasNext", found.size() > NoticeDesk.SIZE)
                .addAttribute("unread", notices.unread(reader.accountId()));
        return "notice/notices";
    }

    @GetMapping("/waiting")
    String waiting(Actor reader, Model model) {
        model.addAttribute("waiting", desk.waiting(reader));
        return "notice/waiting :: waiting";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Actor reader) {
        String link = desk.link(reader, id);
        notices.markRead(reader.accountId(), id);
        return "redirect:" + link;
    }

    @PostMapping("/read")
    String readAll(Actor reader) {
        notices.markAllRead(reader.accountId());
        return "redirect:/notices";
    }
}
