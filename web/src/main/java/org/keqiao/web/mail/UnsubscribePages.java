package org.keqiao.web.mail;

import org.keqiao.web.account.Public;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Ends e-mails by a link. Only a POST does so, for mail scanners open every link; the reader's button sends it, and so do mail
 * programs by themselves (RFC 8058). The link is the proof, so neither needs a session or a CSRF token.
 */
@Public
@Controller
@RequestMapping(Unsubscribing.PATH + "{token}")
class UnsubscribePages {

    private final Unsubscribing unsubscribing;
    private final MailSettings settings;

    UnsubscribePages(Unsubscribing unsubscribing, MailSettings settings) {
        this.unsubscribing = unsubscribing;
        this.settings = settings;
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        return page(wish(token), token, false, model);
    }

    @PostMapping
    @Transactional
    public String end(@PathVariable String token, Model model) {
        Unsubscribing.Wish wish = wish(token);
        settings.end(wish.accountId(), wish.groups());
        return page(wish, token, true, model);
    }

    private Unsubscribing.Wish wish(String token) {
        return unsubscribing.read(token).orElseThrow(LinkNotValid::new);
    }

    private static String page(Unsubscribing.Wish wish, String token, boolean done, Model model) {
        model.addAttribute("groups", wish.groups())
                .addAttribute("action", Unsubscribing.PATH + token)
                .addAttribute("done", done);
        return "mail/unsubscribe";
    }
}
