package org.keqiao.web.imports;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.ZoneId;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.FieldMessages;
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
        return new ModelAndView("imports/imports")
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
            ModelAndView page = list(actor);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("error", messages.of(invalid.errors().getFirst()));
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
                .addAttribute("posted", reports.succeeded(id, POSTED))
                .addAttribute(
                        "postedLeftOut", shown.counts().done() - shown.counts().failed() > POSTED);
    }
}
