package org.keqiao.web.administration;

import java.util.UUID;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.AccountUnknown;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.Sessions;
import org.keqiao.web.twostep.TwoStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts as administrators find them by their username. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/administration/accounts")
class AccountsPage {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Sessions sessions;
    private final TwoStep twoStep;
    private final AccountHelp help;

    AccountsPage(Accounts accounts, Organisations organisations, Sessions sessions, TwoStep twoStep, AccountHelp help) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.sessions = sessions;
        this.twoStep = twoStep;
        this.help = help;
    }

    @GetMapping
    String find(@RequestParam(defaultValue = "") String who, Actor actor, Model model) {
        model.addAttribute("who", who.strip());
        accounts.find(who).ifPresent(account -> show(account, actor, model));
        return "administration/accounts";
    }

    @PostMapping("/{id}/reset-two-step")
    String resetSecondStep(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        Account account = account(id);
        help.resetSecondStep(account, actor);
        return done("reset", account, next);
    }

    @PostMapping("/{id}/end-sessions")
    String endSessions(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        Account account = account(id);
        help.endSessions(account, actor);
        return done("ended", account, next);
    }

    private void show(Account account, Actor actor, Model model) {
        UUID organisation = account.organisationId();
        model.addAttribute("account", account)
                .addAttribute(
                        "organisation",
                        organisation == null
                                ? null
                                : organisations.find(organisation).orElse(null))
                .addAttribute("sessions", sessions.count(account.username()))
                .addAttribute("secondStep", twoStep.isOn(account.id()))
                .addAttribute("own", account.id().equals(actor.accountId()));
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new AccountUnknown(id.toString()));
    }

    private static String done(String what, Account account, RedirectAttributes next) {
        next.addFlashAttribute("done", "accounts.done." + what).addAttribute("who", account.username());
        return "redirect:/administration/accounts";
    }
}
