package org.keqiao.web.membership;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organisations: the coordinators' list with those that wait on top, the page of each, and the answer to its asking. */
@SignedIn
@Controller
@RequestMapping("/organisations")
class OrganisationPages {

    private static final int SIZE = 50;

    private final OrganisationFiles files;
    private final OrganisationAccess access;
    private final OrganisationView view;
    private final Verification verification;
    private final OfficeMailbox mailbox;
    private final FormProblems problems;

    OrganisationPages(
            OrganisationFiles files,
            OrganisationAccess access,
            OrganisationView view,
            Verification verification,
            OfficeMailbox mailbox,
            FormProblems problems) {
        this.files = files;
        this.access = access;
        this.view = view;
        this.verification = verification;
        this.mailbox = mailbox;
        this.problems = problems;
    }

    @GetMapping
    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    String all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int at = Math.clamp(page, 0, 100_000);
        int total = files.count(q.strip(), standing);
        model.addAttribute("organisations", files.find(q.strip(), standing, at, SIZE))
                .addAttribute("total", total)
                .addAttribute("waiting", files.count("", Standing.PENDING))
                .addAttribute("standings", Standing.values())
                .addAttribute("standing", standing)
                .addAttribute("q", q)
                .addAttribute("at", at)
                .addAttribute("pages", (total + SIZE - 1) / SIZE);
        return "membership/organisations";
    }

    /** @param renew a consent to record once more */
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID renew, Actor actor) {
        ModelAndView page = view.show(access.visible(id, actor), actor, HttpStatus.OK);
        return renew == null ? page : view.renewing(renew, id, page);
    }

    @PostMapping("/{id}/details")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("details") OrganisationDetails details,
            BindingResult binding,
            Actor actor,
            Locale language,
            RedirectAttributes next) {
        OrganisationFile file = actor.role().actsForOthers() ? access.visible(id, actor) : access.managed(id, actor);
        if (!binding.hasErrors()) {
            try {
                files.change(id, details, actor);
                mailbox.ask(id, language);
                return done(id, "details", next);
            } catch (Problem problem) {
                problems.show(problem, binding, Map.of());
            }
        }
        return view.show(file, actor, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("details", details)
                .addAllObjects(binding.getModel());
    }

    @PostMapping("/{id}/verify")
    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    ModelAndView verify(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        verification.answer(access.visible(id, actor), Standing.VERIFIED, null, actor);
        return done(id, "verified", next);
    }

    @PostMapping("/{id}/refuse")
    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    ModelAndView refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        OrganisationFile file = access.visible(id, actor);
        if (reason.isBlank() || reason.length() > 500) {
            return view.show(file, actor, HttpStatus.UNPROCESSABLE_CONTENT).addObject("reasonMissing", true);
        }
        verification.answer(file, Standing.REFUSED, reason.strip(), actor);
        return done(id, "refused", next);
    }

    /** After a refusal, once what was missing is mended. */
    @PostMapping("/{id}/ask")
    ModelAndView ask(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        OrganisationFile file = access.managed(id, actor);
        if (file.standing() == Standing.REFUSED) {
            verification.ask(id);
        }
        return done(id, "asked", next);
    }

    static ModelAndView done(UUID id, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "membership.done." + what);
        return new ModelAndView("redirect:/organisations/" + id);
    }
}
