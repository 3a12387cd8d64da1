package org.keqiao.web.fair.front;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairChanged;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairFormat;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.FairRequest;
import org.keqiao.web.fair.FairRequests;
import org.keqiao.web.fair.FairTemplate;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a coordinator makes a fair, from a template, from an earlier one, or from what is there already. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs")
class FairFormPages {

    private static final int AHEAD = 28;

    private final FairKeeping keeping;
    private final Programmes programmes;
    private final PageSteps pages;
    private final FieldMessages messages;
    private final FairClock clock;

    FairFormPages(
            FairKeeping keeping, Programmes programmes, PageSteps pages, FieldMessages messages, FairClock clock) {
        this.keeping = keeping;
        this.programmes = programmes;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(
            @RequestParam(defaultValue = "HALF_DAY") FairTemplate template,
            @RequestParam(required = false) @Nullable UUID copy,
            Actor actor) {
        LocalDate day = clock.local().toLocalDate().plusDays(AHEAD);
        FairRequest form = copy == null
                ? template.on(day)
                : FairRequests.copy(keeping.find(copy, actor), programmes.of(copy), day);
        return form(form, null, FormErrors.NONE, HttpStatus.OK).addObject("template", copy == null ? template : null);
    }

    @PostMapping
    ModelAndView make(
            @ModelAttribute("values") FairRequest form,
            @RequestParam(defaultValue = "save") String button,
            Actor actor,
            RedirectAttributes next) {
        if (button.equals("rows")) {
            return form(form, null, FormErrors.NONE, HttpStatus.OK);
        }
        try {
            UUID made = keeping.make(form, false, actor).id();
            next.addFlashAttribute("done", "fair.done.made");
            return new ModelAndView("redirect:/fairs/" + made);
        } catch (InvalidFields invalid) {
            return form(form, null, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Actor actor) {
        Fair fair = keeping.find(id, actor);
        return form(FairRequests.of(fair, programmes.of(id)), fair, FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable UUID id,
            @RequestParam long version,
            @ModelAttribute("values") FairRequest form,
            @RequestParam(defaultValue = "save") String button,
            Actor actor,
            RedirectAttributes next) {
        Fair fair = keeping.find(id, actor);
        if (button.equals("rows")) {
            return form(form, fair, FormErrors.NONE, HttpStatus.OK);
        }
        try {
            return pages.go("changed", "/fairs/" + id, next, () -> keeping.change(id, version, form));
        } catch (InvalidFields invalid) {
            return form(form, fair, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @ExceptionHandler(FairChanged.class)
    ModelAndView changedMeanwhile(@PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute("failedKey", "fair.failed.changed");
        return new ModelAndView("redirect:/fairs/" + id);
    }

    private ModelAndView form(FairRequest values, @Nullable Fair stored, FormErrors errors, HttpStatus status) {
        return new ModelAndView("fair/form", status)
                .addObject("values", FairRequests.withEmptyRows(values))
                .addObject("stored", stored)
                .addObject("formats", List.of(FairFormat.values()))
                .addObject("industries", List.of(Industry.values()))
                .addObject("zones", List.of(Zone.values()))
                .addObject("templates", List.of(FairTemplate.values()))
                .addObject("errors", errors);
    }
}
