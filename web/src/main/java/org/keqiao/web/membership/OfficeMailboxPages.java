package org.keqiao.web.membership;

import java.util.Locale;
import java.util.function.Consumer;
import org.keqiao.web.account.Public;
import org.keqiao.web.membership.OfficeMailbox.Office;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the links in e-mails to an organisation's mailbox lead. Its reader needs no account; only a POST changes anything, for mail scanners open every link. */
@Public
@Controller
@RequestMapping(OfficeMailbox.PATH + "{token}")
class OfficeMailboxPages {

    private final OfficeMailbox mailbox;

    OfficeMailboxPages(OfficeMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return mailbox.read(token)
                .map(office -> new ModelAndView("membership/office-mailbox")
                        .addObject("office", office)
                        .addObject("confirmed", office.isConfirmed())
                        .addObject("action", OfficeMailbox.PATH + token))
                .orElseGet(OfficeMailboxPages::gone);
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@PathVariable String token, Locale language) {
        return changed(token, office -> mailbox.confirm(office, language));
    }

    @PostMapping("/stop")
    ModelAndView stop(@PathVariable String token) {
        return changed(token, mailbox::stop);
    }

    private ModelAndView changed(String token, Consumer<Office> change) {
        return mailbox.read(token)
                .map(office -> {
                    change.accept(office);
                    return new ModelAndView("redirect:" + OfficeMailbox.PATH + "{token}?done");
                })
                .orElseGet(OfficeMailboxPages::gone);
    }

    private static ModelAndView gone() {
        return new ModelAndView("account/link-gone", HttpStatus.GONE);
    }
}
