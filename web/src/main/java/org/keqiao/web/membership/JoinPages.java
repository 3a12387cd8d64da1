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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation registers itself, with its first person. */
@Public
@Controller
class JoinPages {

    private static final Map<String, String> PATHS =
            Map.of("creditCode", "details.creditCode", "username", "person.username");

    private final Joining joining;
    private final FormProblems problems;

    JoinPages(Joining joining, FormProblems problems) {
        this.joining = joining;
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

    private static ModelAndView joinPage(HttpStatus status) {
        return new ModelAndView("membership/join", status)
                .addObject("kinds", OrganisationKind.values())
                .addObject("zones", Zone.values());
    }
}
