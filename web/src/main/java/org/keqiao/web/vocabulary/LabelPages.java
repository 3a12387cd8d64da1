package org.keqiao.web.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators choose what terms are called, one vocabulary at a time. */
@Allowed(Role.ADMINISTRATOR)
@Controller
@RequestMapping("/administration/labels")
class LabelPages {

    private final Relabelling relabelling;
    private final FieldMessages messages;

    LabelPages(Relabelling relabelling, FieldMessages messages) {
        this.relabelling = relabelling;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView first() {
        return page(Vocabulary.INDUSTRY, Map.of(), FormErrors.NONE, HttpStatus.OK);
    }

    @GetMapping("/{vocabulary}")
    ModelAndView show(@PathVariable String vocabulary) {
        return page(found(vocabulary), Map.of(), FormErrors.NONE, HttpStatus.OK);
    }

    /** Fields are named {@code <code>.chinese} and {@code <code>.english}; an empty one goes back to its own words. */
    @PostMapping("/{vocabulary}")
    ModelAndView change(
            @PathVariable String vocabulary,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        Vocabulary found = found(vocabulary);
        try {
            relabelling.change(found, wishes(found, fields), actor);
            next.addFlashAttribute("done", "vocabulary.done");
            return new ModelAndView("redirect:/administration/labels/" + found.path());
        } catch (InvalidFields invalid) {
            return page(found, fields, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Vocabulary vocabulary, Map<String, String> sent, FormErrors errors, HttpStatus status) {
        List<Row> rows = relabelling.all(vocabulary).stream()
                .map(label -> row(vocabulary.term(label.code()).orElseThrow(), label, sent))
                .toList();
        return new ModelAndView("vocabulary/labels", status)
                .addObject("vocabulary", vocabulary)
                .addObject("vocabularies", Vocabulary.values())
                .addObject("rows", rows)
                .addObject("errors", errors);
    }

    private static Row row(Term term, Label label, Map<String, String> sent) {
        return new Row(
                term.name(),
                term.chinese(),
                term.english(),
                sent.getOrDefault(term.name() + ".chinese", label.chinese()),
                sent.getOrDefault(term.name() + ".english", label.english()),
                label.changed());
    }

    private static Map<String, LabelForm> wishes(Vocabulary vocabulary, Map<String, String> fields) {
        Map<String, LabelForm> wishes = new HashMap<>();
        for (Term term : vocabulary.terms()) {
            @Nullable String chinese = fields.get(term.name() + ".chinese");
            @Nullable String english = fields.get(term.name() + ".english");
            if (chinese != null || english != null) {
                wishes.put(term.name(), new LabelForm(chinese, english));
            }
        }
        return wishes;
    }

    private static Vocabulary found(String path) {
        return Vocabulary.ofPath(path).orElseThrow(() -> new VocabularyNotFound(path));
    }

    /**
     * A term in the form.
     *
     * @param ownChinese what it is called as long as nobody chooses other words
     * @param ownEnglish the same in English
     */
    public record Row(
            String code, String ownChinese, String ownEnglish, String chinese, String english, boolean changed) {}
}
