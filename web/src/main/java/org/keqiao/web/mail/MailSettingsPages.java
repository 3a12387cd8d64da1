package org.keqiao.web.mail;

import jakarta.validation.Valid;
import java.util.Locale;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.notice.Delivery;
import org.keqiao.web.notice.NoticeGroup;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's e-mail address, and how they wish to hear by it. */
@SignedIn
@Controller
class MailSettingsPages {

    static final String PATH = "/account/notices";

    private final MailSettings settings;
    private final EmailChange change;
    private final Letters letters;
    private final MailProperties properties;

    MailSettingsPages(MailSettings settings, EmailChange change, Letters letters, MailProperties properties) {
        this.settings = settings;
        this.change = change;
        this.letters = letters;
        this.properties = properties;
    }

    @GetMapping(PATH)
    String show(Actor actor, Model model) {
        model.addAttribute("emailForm", new EmailForm(settings.email(actor.accountId())));
        return page(actor, model);
    }

    @PostMapping(PATH)
    @Transactional
    public String keep(@ModelAttribute WishesForm form, Actor actor) {
        settings.keep(actor.accountId(), form.toWishes());
        return "redirect:" + PATH + "?kept";
    }

    @PostMapping("/account/email")
    String ask(
            @Valid @ModelAttribute("emailForm") EmailForm form,
            BindingResult binding,
            Actor actor,
            Locale language,
            Model model) {
        if (!binding.hasErrors()) {
            EmailChange.Asked asked = change.ask(actor, form.canonical(), language);
            switch (asked) {
                case TOO_OFTEN, NO_SERVER -> binding.rejectValue("email", "mail.asked." + asked.name());
                case LETTER_POSTED, REMOVED, UNCHANGED -> {
                    return "redirect:" + PATH + "?asked=" + asked.name();
                }
            }
        }
        return page(actor, model);
    }

    @GetMapping(EmailChange.PATH + "{token}")
    String askToConfirm(@PathVariable String token, Actor actor, Model model) {
        model.addAttribute("address", change.read(actor, token)).addAttribute("action", EmailChange.PATH + token);
        return "mail/confirm";
    }

    @PostMapping(EmailChange.PATH + "{token}")
    String confirm(@PathVariable String token, Actor actor, Model model) {
        if (change.confirm(actor, token)) {
            return "redirect:" + PATH + "?asked=CONFIRMED";
        }
        model.addAttribute("taken", true);
        return askToConfirm(token, actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("wishes", settings.of(actor.accountId()))
                .addAttribute("email", settings.email(actor.accountId()))
                .addAttribute("canPost", letters.canPost())
                .addAttribute("workFrom", properties.workFrom().toString())
                .addAttribute("workUntil", properties.workUntil().toString())
                .addAttribute("groups", NoticeGroup.values())
                .addAttribute("deliveries", Delivery.values());
        return "mail/settings";
    }
}
