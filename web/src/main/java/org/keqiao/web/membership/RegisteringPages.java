package org.keqiao.web.membership;

import jakarta.validation.Valid;
import java.util.Map;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator registers an organisation that has no account; its page then takes the consent to act for it. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
class RegisteringPages {

    private static final Map<String, String> PATHS = Map.of("creditCode", "details.creditCode");

    private final Vouching vouching;
    private final FormProblems problems;

    RegisteringPages(Vouching vouching, FormProblems problems) {
        this.vouching = vouching;
        this.problems = problems;
    }

    @GetMapping("/organisations/new")
    ModelAndView blank(@ModelAttribute("form") RegisterForm form) {
        return form(HttpStatus.OK);
    }

    @PostMapping("/organisations")
    ModelAndView register(
            @Valid @ModelAttribute("form") RegisterForm form,
            BindingResult binding,
            Actor actor,
            RedirectAttributes next) {
        if (binding.getTarget() == null) {
            return new ModelAndView("redirect:/organisations/new"); // no page of ours sends such choices
        }
        if (!binding.hasErrors()) {
            try {
                return OrganisationPages.done(vouching.register(form, actor), "registered", next);
            } catch (Problem problem) {
                problems.show(problem, binding, PATHS);
            }
        }
        return form(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView form(HttpStatus status) {
        return new ModelAndView("membership/register", status)
                .addObject("kinds", OrganisationKind.values())
                .addObject("zones", Zone.values());
    }
}
