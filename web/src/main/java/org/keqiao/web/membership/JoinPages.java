package org.keqiao.web.membership;

import jakarta.validation.Valid;
import java.util.Map;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Public;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The two ways in: registering an organisation, and following an invitation. */
@Public
@Controller
class JoinPages {

    private static final Map<String, String> PATHS =
            Map.of("creditCode", "details.creditCode", "username", "person.username");

    private final Joining joining;
    private final Invitations invitations;
    private final FormProblems problems;

    JoinPages(Joining joining, Invitations invitations, FormProblems problems) {
        this.joining = joining;
        this.invitations = invitations;
        this.problems = problems;
    }

    @GetMapping("/join")
    ModelAndView blank(@ModelAttribute("form") JoinForm form) {
        return joinPage(HttpStatus.OK);
    }

    @PostMapping("/join")
    ModelAndView join(@Valid @ModelAttribute("form") JoinForm form, BindingResult binding) {
        if (binding.getTarget() == null) {
            return new ModelAndView("redirect:/join"); // no page of ours sends such choices
        }
        if (!binding.hasErrors()) {
            try {
                joining.join(form);
                return new ModelAndView("redirect:/login?joined");
            } catch (Problem problem) {
                problems.show(problem, binding, PATHS);
            }
        }
        return joinPage(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/invitations/{secret}")
    ModelAndView invited(@PathVariable String secret) {
        return invitationPage(secret, HttpStatus.OK).addObject("form", PersonForm.EMPTY);
    }

    @PostMapping("/invitations/{secret}")
    ModelAndView accept(
            @PathVariable String secret, @Valid @ModelAttribute("form") PersonForm form, BindingResult binding) {
        if (!binding.hasErrors()) {
            try {
                return invitations.accept(secret, form).isPresent()
                        ? new ModelAndView("redirect:/login?invited")
                        : gone();
            } catch (Problem problem) {
                problems.show(problem, binding, Map.of());
            }
        }
        return invitationPage(secret, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView joinPage(HttpStatus status) {
        return new ModelAndView("membership/join", status)
                .addObject("kinds", OrganisationKind.values())
                .addObject("zones", Zone.values());
    }

    private ModelAndView invitationPage(String secret, HttpStatus status) {
        return invitations
                .find(secret)
                .map(invitation -> new ModelAndView("membership/invitation", status)
                        .addObject("secret", secret)
                        .addObject("invitation", invitation))
                .orElseGet(JoinPages::gone);
    }

    private static ModelAndView gone() {
        return new ModelAndView("account/link-gone", HttpStatus.GONE);
    }
}
