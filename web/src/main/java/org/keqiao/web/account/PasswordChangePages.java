package org.keqiao.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.problem.FieldMessage;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a person who knows the password sets another one. All other browsers are signed out. */
@SignedIn
@Controller
@RequestMapping("/account/password")
class PasswordChangePages {

    private final Accounts accounts;
    private final PasswordResets passwords;
    private final FieldMessages messages;

    PasswordChangePages(Accounts accounts, PasswordResets passwords, FieldMessages messages) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask() {
        return page(HttpStatus.OK).addObject("form", new PasswordChange("", ""));
    }

    @PostMapping
    ModelAndView change(
            Actor actor,
            @Valid @ModelAttribute("form") PasswordChange form,
            BindingResult binding,
            HttpServletRequest request) {
        if (!accounts.isPassword(actor.username(), Objects.requireNonNullElse(form.current(), ""))) {
            FieldMessage wrong = messages.of(FieldProblem.of("current", "wrong-password"));
            binding.rejectValue("current", "wrong-password", wrong.message() + " · " + wrong.remedy());
        }
        if (binding.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        passwords.change(
                actor,
                Objects.requireNonNull(form.password()),
                request.getSession().getId());
        request.changeSessionId();
        return new ModelAndView("redirect:/account?password");
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("account/password-change", status);
    }

    record PasswordChange(
            @Nullable String current,

            @NotBlank @Size(min = 8, max = 200) @HardToGuess @Nullable
            String password) {

        @Override
        public String toString() {
            return "PasswordChange[…]";
        }
    }
}
