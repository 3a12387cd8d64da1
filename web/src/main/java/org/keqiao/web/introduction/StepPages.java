package org.keqiao.web.introduction;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of an introduction's page. Each carries the version that the person has seen. */
@SignedIn
@Controller
@RequestMapping("/introductions/{id}")
class StepPages {

    private final IntroductionSteps steps;
    private final Correspondence correspondence;
    private final IntroductionPages.IntroductionPage page;
    private final FieldMessages messages;

    StepPages(
            IntroductionSteps steps,
            Correspondence correspondence,
            IntroductionPages.IntroductionPage page,
            FieldMessages messages) {
        this.steps = steps;
        this.correspondence = correspondence;
        this.page = page;
        this.messages = messages;
    }

    @PostMapping("/agree")
    ModelAndView agree(
            @PathVariable UUID id,
            @RequestParam long version,
            @ModelAttribute("agreement") IntroductionRequests.Agreement form,
            Actor actor,
            RedirectAttributes next) {
        return done(id, actor, "agree", form, next, () -> steps.agree(id, version, form, actor));
    }

    @PostMapping("/negotiate")
    ModelAndView negotiate(@PathVariable UUID id, @RequestParam long version, Actor actor, RedirectAttributes next) {
        return done(id, actor, "negotiate", "", next, () -> steps.negotiate(id, version, actor));
    }

    @PostMapping("/sign")
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam long version,
            @ModelAttribute("signing") IntroductionRequests.Signing form,
            Actor actor,
            RedirectAttributes next) {
        return done(id, actor, "sign", form, next, () -> steps.sign(id, version, form, actor));
    }

    @PostMapping("/land")
    ModelAndView land(
            @PathVariable UUID id,
            @RequestParam long version,
            @ModelAttribute("land") IntroductionRequests.Land form,
            Actor actor,
            RedirectAttributes next) {
        return done(id, actor, "land", form, next, () -> steps.land(id, version, form, actor));
    }

    @PostMapping("/close")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam long version,
            @ModelAttribute("close") IntroductionRequests.Close form,
            Actor actor,
            RedirectAttributes next) {
        return done(id, actor, "close", form, next, () -> steps.close(id, version, form, actor));
    }

    @PostMapping("/messages")
    ModelAndView write(
            @PathVariable UUID id,
            @ModelAttribute("message") IntroductionRequests.Message form,
            Actor actor,
            RedirectAttributes next) {
        return done(id, actor, "message", form, next, () -> correspondence.write(id, form, actor));
    }

    @PostMapping("/documents")
    ModelAndView add(@PathVariable UUID id, @RequestParam MultipartFile file, Actor actor, RedirectAttributes next)
            throws IOException {
        byte[] content = file.getBytes();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return done(id, actor, "document", "", next, () -> correspondence.add(id, name, content, actor));
    }

    private ModelAndView done(
            UUID id, Actor actor, String what, Object form, RedirectAttributes next, Supplier<Introduction> action) {
        try {
            UUID stepped = action.get().id();
            next.addFlashAttribute("done", "introduction.done." + what);
            return new ModelAndView("redirect:/introductions/" + stepped);
        } catch (InvalidFields invalid) {
            return page.show(id, actor, FormErrors.of(invalid, messages), form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("sent", what);
        } catch (IntroductionMoved | WrongIntroductionState moved) {
            return movedMeanwhile(id, next);
        }
    }

    /** Somebody else made a step, or the same from another window: the page shows what is true now. */
    private static ModelAndView movedMeanwhile(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("failed", "introduction.failed.moved");
        return new ModelAndView("redirect:/introductions/" + id);
    }
}
