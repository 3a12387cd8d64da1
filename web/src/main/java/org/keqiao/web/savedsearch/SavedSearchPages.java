package org.keqiao.web.savedsearch;

import jakarta.validation.Valid;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.notice.Delivery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps searches, lists them, and shows what each has found since. */
@SignedIn
@Controller
@RequestMapping("/searches")
class SavedSearchPages {

    private static final String LIST = "/searches";

    private final SearchDesk desk;

    SavedSearchPages(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("searches", desk.all(actor));
        return "savedsearch/searches";
    }

    /** The form to keep a search; its name begins as what it looks for. */
    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String query, Model model) {
        model.addAttribute("savedSearch", new SavedSearchForm(desk.proposedName(query), query, Delivery.DAILY));
        return form(model, LIST, query);
    }

    @PostMapping
    String keep(
            @Valid @ModelAttribute("savedSearch") SavedSearchForm form,
            BindingResult binding,
            Actor actor,
            Model model) {
        if (!binding.hasErrors() && desk.isFull(actor)) {
            binding.reject("saved.full", new Object[] {desk.most()}, null);
        }
        if (binding.hasErrors()) {
            return form(model, LIST, form.query() == null ? "" : form.query());
        }
        desk.keep(actor, form);
        return "redirect:/searches?kept";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        SearchDesk.View view = desk.find(actor, id);
        model.addAttribute("saved", view).addAttribute("hits", desk.hits(view));
        return "savedsearch/search";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        SavedSearch search = desk.find(actor, id).search();
        model.addAttribute("savedSearch", new SavedSearchForm(search.name(), search.query(), search.frequency()));
        return form(model, search.path(), search.query());
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("savedSearch") SavedSearchForm form,
            BindingResult binding,
            Actor actor,
            Model model) {
        SavedSearch search = desk.find(actor, id).search();
        if (binding.hasErrors()) {
            return form(model, search.path(), search.query());
        }
        desk.change(actor, id, form);
        return "redirect:/searches?kept";
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, Actor actor) {
        desk.delete(actor, id);
        return "redirect:/searches?deleted";
    }

    private String form(Model model, String action, String query) {
        model.addAttribute("action", action)
                .addAttribute("parts", desk.describe(query))
                .addAttribute("query", query)
                .addAttribute("frequencies", Delivery.values());
        return "savedsearch/form";
    }
}
