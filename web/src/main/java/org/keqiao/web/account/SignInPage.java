package org.keqiao.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Public
@Controller
class SignInPage {

    @GetMapping("/login")
    String signIn(@Nullable Actor actor) {
        return actor == null ? "account/sign-in" : "redirect:/";
    }
}
