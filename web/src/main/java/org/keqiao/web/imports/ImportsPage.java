package org.keqiao.web.imports;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.ZoneId;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@SignedIn
@Controller
@RequestMapping("/imports")
class ImportsPage {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int RECENT = 20;
    private static final int POSTED = 100;

    private final Uploads uploads;
    private final Imports imports;
    private final RowReports reports;
    private final ImportViews views;
    private final FieldMessages messages;

    ImportsPage(Uploads uploads, Imports imports, RowReports reports, ImportViews views, FieldMessages messages) {
        this.uploads = uploads;
        this.imports = imports;
        this.reports = reports;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(new UploadForm(null, null, null, null), FormErrors.NONE, actor);
    }

    private ModelAndView list(UploadForm form, FormErrors errors, Actor actor) {
        return new ModelAndView("imports/imports", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("values", form)
                .addObject("errors", errors)
                .addObject("consenting", uploads.consenting(actor))
                .addObject("zone", BEIJING)
                .addObject("kinds", ListingKind.values())
                .addObject("formats", TemplateFormat.values())
                .addObject("imports", imports.recent(actor, RECENT));
    }

    @PostMapping
    ModelAndView upload(@ModelAttribute UploadForm form, Actor actor) {
        try {
            return new ModelAndView("redirect:/imports/" + uploads.accept(form.toUpload(), actor));
        } catch (InvalidFields invalid) {
            return list(form, FormErrors.of(invalid, messages), actor);
        }
    }

    /** For real, after it was only checked. */
    @PostMapping("/{id}/import")
    ModelAndView importChecked(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        try {
            UUID begun = uploads.acceptChecked(id, actor).orElse(null);
            if (begun == null) {
                next.addFlashAttribute("failed", "imports.checked.gone");
            }
            return new ModelAndView("redirect:/imports/" + (begun == null ? id : begun));
        } catch (InvalidFields consentIsOver) {
            return list(new UploadForm(null, null, null, null), FormErrors.of(consentIsOver, messages), actor);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        fill(id, actor, model);
        return "imports/import";
    }

    @HxRequest
    @GetMapping("/{id}")
    String progress(@PathVariable UUID id, Actor actor, Model model) {
        fill(id, actor, model);
        return "imports/import :: progress";
    }

    private void fill(UUID id, Actor actor, Model model) {
        Import shown = imports.get(id, actor);
        model.addAttribute("import", views.of(shown))
                .addAttribute("zone", BEIJING)
                .addAttribute("importable", uploads.canAcceptChecked(shown, actor))
                .addAttribute("posted", reports.succeeded(id, POSTED))
                .addAttribute(
                        "postedLeftOut", shown.counts().done() - shown.counts().failed() > POSTED);
    }
}
