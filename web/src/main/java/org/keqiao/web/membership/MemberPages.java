package org.keqiao.web.membership;

import jakarta.validation.Valid;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.consent.ConsentRequest;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done on the page of an organisation with its people and its consents. */
@SignedIn
@Controller
@RequestMapping("/organisations/{id}")
class MemberPages {

    private final OrganisationAccess access;
    private final OrganisationView view;
    private final Membership membership;
    private final Invitations invitations;
    private final Consents consents;

    MemberPages(
            OrganisationAccess access,
            OrganisationView view,
            Membership membership,
            Invitations invitations,
            Consents consents) {
        this.access = access;
        this.view = view;
        this.membership = membership;
        this.invitations = invitations;
        this.consents = consents;
    }

    @PostMapping("/members/{memberId}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID memberId,
            @RequestParam Role role,
            @RequestParam(defaultValue = "false") boolean manager,
            Actor actor,
            RedirectAttributes next) {
        return tried(id, "member", next, () -> membership.change(id, memberId, role, manager, actor));
    }

    @PostMapping("/members/{memberId}/remove")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID memberId, Actor actor, RedirectAttributes next) {
        return tried(id, "removed", next, () -> membership.remove(id, memberId, actor));
    }

    /** Answers with the page itself and not with a redirect, because the link is kept nowhere that a redirect could read it from. */
    @PostMapping("/members/{memberId}/password-link")
    ModelAndView passwordLink(
            @PathVariable UUID id, @PathVariable UUID memberId, Actor actor, RedirectAttributes next) {
        try {
            String path = membership.passwordLink(id, memberId, actor);
            return view.showing(path, "password", access.managed(id, actor), actor);
        } catch (InvalidFields refused) {
            return failed(id, refused, next);
        }
    }

    @PostMapping("/invitations")
    ModelAndView invite(
            @PathVariable UUID id,
            @Valid @ModelAttribute("invitation") InvitationForm form,
            BindingResult binding,
            Actor actor,
            RedirectAttributes next) {
        OrganisationFile file = access.managed(id, actor);
        if (binding.hasErrors()) {
            next.addFlashAttribute("failed", "membership.failed.invitation");
            return new ModelAndView("redirect:/organisations/" + id);
        }
        try {
            return view.showing(invitations.invite(id, form, actor), "invitation", file, actor);
        } catch (InvalidFields refused) {
            return failed(id, refused, next);
        }
    }

    @PostMapping("/invitations/{invitationId}/revoke")
    ModelAndView revokeInvitation(
            @PathVariable UUID id, @PathVariable UUID invitationId, Actor actor, RedirectAttributes next) {
        invitations.revoke(id, invitationId, actor);
        return OrganisationPages.done(id, "uninvited", next);
    }

    @PostMapping("/consents")
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("consent") ConsentRequest form,
            BindingResult binding,
            Actor actor,
            RedirectAttributes next) {
        OrganisationFile file = access.visible(id, actor);
        if (!actor.role().actsForOthers() && !access.manages(file, actor)) {
            throw new AccessDeniedException("Only coordinators, administrators and managers of the organisation");
        }
        if (binding.getTarget() == null) {
            next.addFlashAttribute("failed", "membership.failed.consent");
            return new ModelAndView("redirect:/organisations/" + id);
        }
        if (binding.hasErrors()) {
            return view.show(file, actor, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("consent", form)
                    .addAllObjects(binding.getModel());
        }
        consents.record(id, form, actor);
        return OrganisationPages.done(id, "consent", next);
    }

    @PostMapping("/consents/{consentId}/revoke")
    ModelAndView revokeConsent(
            @PathVariable UUID id,
            @PathVariable UUID consentId,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        OrganisationFile file = access.visible(id, actor);
        if (!actor.role().actsForOthers()) {
            access.managed(file.id(), actor);
        }
        consents.revoke(id, consentId, reason.length() > 500 ? reason.substring(0, 500) : reason, actor);
        return OrganisationPages.done(id, "unconsent", next);
    }

    private static ModelAndView tried(UUID id, String what, RedirectAttributes next, Runnable change) {
        try {
            change.run();
        } catch (InvalidFields refused) {
            return failed(id, refused, next);
        }
        return OrganisationPages.done(id, what, next);
    }

    private static ModelAndView failed(UUID id, InvalidFields refused, RedirectAttributes next) {
        next.addFlashAttribute(
                "failed", "membership.failed." + refused.errors().getFirst().code());
        return new ModelAndView("redirect:/organisations/" + id);
    }
}
