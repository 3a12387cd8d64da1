package org.keqiao.web.inbox;

import java.util.List;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.notice.NoticeDesk;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The inbox page, what an open one fetches when there is news, and the stream that tells it so. */
@SignedIn
@Controller
class InboxController {

    private static final int PAGES = 500;

    private final Inbox inbox;
    private final NoticeDesk notices;
    private final InboxStreams streams;

    InboxController(Inbox inbox, NoticeDesk notices, InboxStreams streams) {
        this.inbox = inbox;
        this.notices = notices;
        this.streams = streams;
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "false") boolean later,
            @RequestParam(defaultValue = "false") boolean declined,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "0") int page,
            Actor reader,
            Model model) {
        InboxView view = new InboxView(
                declined ? InboxView.Show.DECLINED : show(unread, later),
                sort.equals("best"),
                Math.clamp(page, 0, PAGES));
        model.addAttribute("inbox", inbox.read(reader, view)).addAttribute("waiting", notices.waiting(reader));
        return "inbox/inbox";
    }

    /**
     * What differs between the first page as it is and as an open page shows it.
     *
     * @param shown {@code id@version} of every card that the page shows
     */
    @GetMapping("/inbox/news")
    String news(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "") List<String> shown,
            Actor reader,
            Model model) {
        InboxPage now = inbox.read(reader, new InboxView(show(unread, false), false, 0));
        InboxNews.ShownCards cards = InboxNews.ShownCards.parse(shown);
        model.addAttribute("news", InboxNews.between(cards, now, inbox.stillRecommended(cards.ids())));
        model.addAttribute("inbox", now);
        return "inbox/inbox :: news";
    }

    private static InboxView.Show show(boolean unread, boolean later) {
        if (later) {
            return InboxView.Show.LATER;
        }
        return unread ? InboxView.Show.UNREAD : InboxView.Show.ALL;
    }

    @GetMapping(path = "/inbox/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Actor reader) {
        return streams.open(reader);
    }
}
