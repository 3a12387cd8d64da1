package org.keqiao.web.account;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
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
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    AccountPage(ApiTokens tokens, Organisations organisations, Sessions sessions, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, HttpSession session, Model model) {
        model.addAttribute("newToken", NewTokenForm.empty());
        return page(actor, session, model);
    }

    /** Answers with the page itself and not with a redirect, because the secret is kept nowhere that a redirect could read it from. */
    @PostMapping("/tokens")
    String create(
            Actor actor,
            @Valid @ModelAttribute("newToken") NewTokenForm form,
            BindingResult binding,
            HttpSession session,
            Model model) {
        if (form.scopes() == null || form.scopes().isEmpty()) {
            binding.rejectValue("scopes", "token-scopes-needed");
        }
        if (!binding.hasErrors()) {
            TokenSecret secret = tokens.issue(actor.accountId(), form.purpose(), form.toScopes(), form.life());
            model.addAttribute("secret", secret.value());
        }
        return page(actor, session, model);
    }

    @PostMapping("/sessions/{handle}/end")
    String endSession(Actor actor, @PathVariable String handle) {
        if (!sessions.end(actor.username(), handle)) {
            throw new SessionNotFound();
        }
        audit.add(AuditKind.SESSIONS_ENDED, actor.accountId(), actor.accountId(), null);
        return "redirect:/account?ended";
    }

    @PostMapping("/sessions/end-others")
    String endOtherSessions(Actor actor, HttpSession session) {
        sessions.endOthers(actor.username(), session.getId());
        audit.add(AuditKind.SESSIONS_ENDED, actor.accountId(), actor.accountId(), null);
        return "redirect:/account?ended";
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(Actor actor, @PathVariable UUID id) {
        tokens.revoke(actor.accountId(), id);
        return "redirect:/account?revoked";
    }

    private String page(Actor actor, HttpSession session, Model model) {
        UUID organisationId = actor.organisationId();
        model.addAttribute("tokens", tokens.of(actor.accountId()))
                .addAttribute("scopes", TokenScope.values())
                .addAttribute("sessions", sessions.of(actor.username(), session.getId()))
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
