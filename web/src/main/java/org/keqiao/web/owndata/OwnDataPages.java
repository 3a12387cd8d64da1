package org.keqiao.web.owndata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where people take their data with them, and where they leave. */
@SignedIn
@Controller
@RequestMapping("/account")
class OwnDataPages {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final PersonalArchive archive;
    private final Forgetting forgetting;
    private final Accounts accounts;
    private final FieldMessages messages;
    private final Clock clock;

    OwnDataPages(
            PersonalArchive archive, Forgetting forgetting, Accounts accounts, FieldMessages messages, Clock clock) {
        this.archive = archive;
        this.forgetting = forgetting;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/data")
    ModelAndView show(Actor actor) {
        return page(actor, null, FormErrors.NONE, HttpStatus.OK);
    }

    @GetMapping("/export")
    void export(Actor actor, HttpServletResponse response) throws IOException {
        String name = "keqiao-%s-%s.zip".formatted(actor.username(), LocalDate.ofInstant(clock.instant(), BEIJING));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        archive.write(actor.accountId(), response.getOutputStream());
    }

    @PostMapping("/leave")
    ModelAndView leave(@ModelAttribute("leaving") Leaving leaving, Actor actor) {
        try {
            forgetting.forget(leaving, actor);
        } catch (InvalidFields invalid) {
            return page(
                    actor, leaving.keepListings(), FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SecurityContextHolder.clearContext();
        return new ModelAndView("redirect:/account/gone");
    }

    @Public
    @GetMapping("/gone")
    String gone() {
        return "owndata/gone";
    }

    private ModelAndView page(Actor actor, @Nullable String keepListings, FormErrors errors, HttpStatus status) {
        return new ModelAndView("owndata/data", status)
                .addObject("colleagues", accounts.hasColleagues(actor.accountId()))
                .addObject("keepListings", keepListings)
                .addObject("errors", errors);
    }
}
