package org.keqiao.web.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the one-use link for a new password leads. */
@Public
@Controller
@RequestMapping("/password/{secret}")
class PasswordPages {

    private final PasswordResets resets;

    PasswordPages(PasswordResets resets) {
        this.resets = resets;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String secret) {
        return page(secret, HttpStatus.OK).addObject("form", new NewPassword(""));
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String secret, @Valid @ModelAttribute("form") NewPassword form, BindingResult binding) {
        if (binding.hasErrors()) {
            return page(secret, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return resets.use(secret, String.valueOf(form.password()))
                ? new ModelAndView("redirect:/login?password")
                : gone();
    }

    private ModelAndView page(String secret, HttpStatus status) {
        return resets.account(secret)
                .map(account -> new ModelAndView("account/password", status)
                        .addObject("secret", secret)
                        .addObject("username", account.username()))
                .orElseGet(PasswordPages::gone);
    }

    private static ModelAndView gone() {
        return new ModelAndView("account/link-gone", HttpStatus.GONE);
    }

    record NewPassword(
            @NotBlank @Size(min = 8, max = 200) @HardToGuess @Nullable
            String password) {

        @Override
        public String toString() {
            return "NewPassword[…]";
        }
    }
}
