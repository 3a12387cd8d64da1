package org.keqiao.web.membership;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Public;
import org.keqiao.web.identity.Identity;
import org.keqiao.web.identity.IssuerChoice;
import org.keqiao.web.identity.Issuers;
import org.keqiao.web.identity.ProvenIdentity;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the one-use link of an invitation leads: the person sets a password or comes with an identity of an issuer. */
@Public
@Controller
@RequestMapping("/invitations/{secret}")
class MemberInvitationPages {

    private final Invitations invitations;
    private final IssuedJoining issued;
    private final Issuers issuers;
    private final FormProblems problems;
    private final Clock clock;

    MemberInvitationPages(
            Invitations invitations, IssuedJoining issued, Issuers issuers, FormProblems problems, Clock clock) {
        this.invitations = invitations;
        this.issued = issued;
        this.issuers = issuers;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView invited(@PathVariable String secret, HttpSession session) {
        Identity identity = ProvenIdentity.in(session, clock.instant()).orElse(null);
        return page(secret, identity, HttpStatus.OK)
                .addObject(
                        "form",
                        identity == null
                                ? PersonForm.EMPTY
                                : new IssuedPersonForm(username(identity), identity.fullName()));
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable String secret, @Valid @ModelAttribute("form") PersonForm form, BindingResult binding) {
        if (!binding.hasErrors()) {
            try {
                return next(invitations.accept(secret, form));
            } catch (Problem problem) {
                problems.show(problem, binding, Map.of());
            }
        }
        return page(secret, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Goes to an issuer, which sends the person back here. */
    @GetMapping("/with/{issuer}")
    ModelAndView with(@PathVariable String secret, @PathVariable String issuer, HttpSession session) {
        Optional<IssuerChoice> choice = issuers.find(issuer);
        if (invitations.find(secret).isEmpty() || choice.isEmpty()) {
            return gone();
        }
        ProvenIdentity.comeBackTo("/invitations/" + secret, session);
        return new ModelAndView("redirect:" + choice.get().path());
    }

    @PostMapping("/identity")
    ModelAndView acceptWith(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") IssuedPersonForm form,
            BindingResult binding,
            HttpSession session) {
        Identity identity = ProvenIdentity.in(session, clock.instant()).orElse(null);
        if (identity == null) {
            return new ModelAndView("redirect:/invitations/{secret}");
        }
        if (!binding.hasErrors()) {
            try {
                ModelAndView next = next(issued.accept(secret, form, identity));
                ProvenIdentity.forget(session);
                return next;
            } catch (Problem problem) {
                problems.show(problem, binding, Map.of());
            }
        }
        return page(secret, identity, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView next(Optional<Account> opened) {
        return opened.isPresent() ? new ModelAndView("redirect:/login?invited") : gone();
    }

    private ModelAndView page(String secret, @Nullable Identity identity, HttpStatus status) {
        return invitations
                .find(secret)
                .map(invitation -> new ModelAndView("membership/invitation", status)
                        .addObject("secret", secret)
                        .addObject("invitation", invitation)
                        .addObject("identity", identity)
                        .addObject("issuer", identity == null ? null : issuers.nameOf(identity.issuer())))
                .orElseGet(MemberInvitationPages::gone);
    }

    /** A first guess that the person may change. */
    private static String username(Identity identity) {
        return identity.label().replaceFirst("@.*", "").replaceAll("[^A-Za-z0-9._-]", "");
    }

    private static ModelAndView gone() {
        return new ModelAndView("account/link-gone", HttpStatus.GONE);
    }
}
