package org.keqiao.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.ActorAuthentication;
import org.keqiao.web.account.HalfSignedIn;
import org.keqiao.web.account.Public;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.twostep.TwoStep;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever has given a right password for the second step, and only then signs in. Wrong codes count as wrong passwords do. */
@Public
@Controller
@RequestMapping(SecondStepPage.PATH)
class SecondStepPage {

    static final String PATH = "/login/code";

    private final TwoStep twoStep;
    private final Accounts accounts;
    private final SignInLimit limit;
    private final AuditLog audit;
    private final Admission admission = new Admission();

    SecondStepPage(TwoStep twoStep, Accounts accounts, SignInLimit limit, AuditLog audit) {
        this.twoStep = twoStep;
        this.accounts = accounts;
        this.limit = limit;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView ask() {
        return half() == null ? new ModelAndView("redirect:/login") : page(HttpStatus.OK);
    }

    @PostMapping
    @Nullable
    ModelAndView take(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HalfSignedIn half = half();
        Account account = half == null ? null : accounts.find(half.accountId()).orElse(null);
        if (half == null || account == null) {
            return new ModelAndView("redirect:/login");
        }
        String address = request.getRemoteAddr();
        if (limit.isReached(account.username(), address) || limit.codesAreReached(account.username())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return null;
        }
        if (!twoStep.take(account.id(), code)) {
            limit.codeFailed(account.username(), address);
            audit.add(AuditKind.SIGN_IN_FAILED, null, account.id(), null);
            return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("wrong", true);
        }
        limit.succeeded(account.username(), address);
        audit.add(AuditKind.SIGNED_IN, account.id(), null, null);
        admission.admit(new ActorAuthentication(account.toActor()), request, response);
        return null;
    }

    private static @Nullable HalfSignedIn half() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof HalfSignedIn half ? half : null;
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("twostep/code", status);
    }
}
