package org.keqiao.web.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person's own account: who they are, and their API tokens. */
@SignedIn
@Controller
@RequestMapping("/account")
class AccountPage {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final ApiTokens tokens;
    private final Organisations organisations;
    private final Clock clock;

    AccountPage(ApiTokens tokens, Organisations organisations, Clock clock) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("newToken", NewTokenForm.empty());
        return page(actor, model);
    }

    /** Answers with the page itself and not with a redirect, because the secret is kept nowhere that a redirect could read it from. */
    @PostMapping("/tokens")
    String create(
            Actor actor, @Valid @ModelAttribute("newToken") NewTokenForm form, BindingResult binding, Model model) {
        if (!binding.hasErrors()) {
            TokenSecret secret = tokens.issue(actor.accountId(), form.purpose(), form.life());
            model.addAttribute("secret", secret.value());
        }
        return page(actor, model);
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(Actor actor, @PathVariable UUID id) {
        tokens.revoke(actor.accountId(), id);
        return "redirect:/account?revoked";
    }

    private String page(Actor actor, Model model) {
        UUID organisationId = actor.organisationId();
        model.addAttribute("tokens", tokens.of(actor.accountId()))
                .addAttribute(
                        "organisation",
                        organisationId == null
                                ? null
                                : organisations.find(organisationId).orElse(null))
                .addAttribute("zone", BEIJING)
                .addAttribute("now", clock.instant());
        return "account/account";
    }
}
