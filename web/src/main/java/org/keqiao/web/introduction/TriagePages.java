package org.keqiao.web.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
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

/** The table in which a listing's interests are compared. */
@SignedIn
@Controller
@RequestMapping("/listings/{id}/interests")
class TriagePages {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern SCORE = Pattern.compile("score\\.(" + UUID_PATTERN + ")\\.(" + UUID_PATTERN + ")");

    /** What a reader had picked and written when a refusal was sent back. */
    public record Declining(List<UUID> introductions, IntroductionRequests.Close close) {

        static final Declining NOTHING = new Declining(List.of(), new IntroductionRequests.Close(null, null));

        public Declining {
            introductions = List.copyOf(introductions);
        }
    }

    private final Triage triage;
    private final IntroductionSteps steps;
    private final FieldMessages messages;

    TriagePages(Triage triage, IntroductionSteps steps, FieldMessages messages) {
        this.triage = triage;
        this.steps = steps;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Actor reader) {
        return page(id, reader, FormErrors.NONE, Declining.NOTHING);
    }

    @PostMapping("/criteria")
    ModelAndView criteria(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String criteria,
            Actor actor,
            RedirectAttributes next) {
        return done(id, actor, next, () -> triage.setCriteria(id, criteria, actor));
    }

    @PostMapping("/scores")
    ModelAndView scores(
            @PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes next) {
        Map<UUID, Map<UUID, String>> scores = new HashMap<>();
        form.forEach((name, value) -> {
            Matcher score = SCORE.matcher(name);
            if (score.matches()) {
                scores.computeIfAbsent(UUID.fromString(score.group(1)), one -> new HashMap<>())
                        .put(UUID.fromString(score.group(2)), value);
            }
        });
        return done(id, actor, next, () -> triage.score(id, scores, actor));
    }

    @PostMapping("/shortlist")
    ModelAndView shortlist(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> introduction,
            @RequestParam(defaultValue = "true") boolean on,
            Actor actor,
            RedirectAttributes next) {
        List<UUID> chosen = triage.among(id, introduction == null ? List.of() : introduction, actor);
        return chosen.isEmpty()
                ? nothingChosen(id, next)
                : done(id, actor, next, () -> triage.shortlist(id, chosen, on, actor));
    }

    /** All of them or none, with one reason. */
    @PostMapping("/decline")
    ModelAndView decline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> introduction,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String note,
            Actor actor,
            RedirectAttributes next) {
        List<UUID> chosen = triage.among(id, introduction == null ? List.of() : introduction, actor);
        if (chosen.isEmpty()) {
            return nothingChosen(id, next);
        }
        Declining declining = new Declining(chosen, new IntroductionRequests.Close(reason, note));
        return done(id, actor, next, () -> steps.closeAll(chosen, declining.close(), actor), declining);
    }

    private static ModelAndView nothingChosen(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("failed", "introduction.failed.nothing-chosen");
        return new ModelAndView("redirect:/listings/" + id + "/interests");
    }

    private ModelAndView done(UUID id, Actor actor, RedirectAttributes next, Runnable action) {
        return done(id, actor, next, action, Declining.NOTHING);
    }

    private ModelAndView done(UUID id, Actor actor, RedirectAttributes next, Runnable action, Declining declining) {
        try {
            action.run();
            next.addFlashAttribute("done", "introduction.done.triage");
            return new ModelAndView("redirect:/listings/" + id + "/interests");
        } catch (InvalidFields invalid) {
            return page(id, actor, FormErrors.of(invalid, messages), declining);
        } catch (WrongIntroductionState moved) {
            next.addFlashAttribute("failed", "introduction.failed.moved");
            return new ModelAndView("redirect:/listings/" + id + "/interests");
        }
    }

    private ModelAndView page(UUID id, Actor reader, FormErrors errors, Declining declining) {
        Triage.Table table = triage.of(id, reader);
        HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("introduction/interests", status)
                .addObject("declining", declining)
                .addObject("table", table)
                .addObject(
                        "criteriaText",
                        table.criteria().stream()
                                .map(one -> one.name() + " " + one.weight())
                                .collect(Collectors.joining("\n")))
                .addObject("reasons", List.of(DeclineReason.values()))
                .addObject("errors", errors);
    }
}
