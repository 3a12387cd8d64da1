package org.keqiao.web.membership;

import java.util.Locale;
import org.keqiao.web.account.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person goes who forgot the password. The answer is the same for every username. */
@Public
@Controller
@RequestMapping("/password")
class ForgottenPasswordPages {

    private final ForgottenPassword forgotten;

    ForgottenPasswordPages(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("canHelp", forgotten.canHelp());
        return "membership/forgotten";
    }

    @PostMapping
    String send(@RequestParam(defaultValue = "") String username, Locale language) {
        if (forgotten.canHelp()) {
            forgotten.ask(username, language);
        }
        return "redirect:/password?sent";
    }
}
