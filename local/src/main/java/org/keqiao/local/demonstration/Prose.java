package org.keqiao.local.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the parts of one listing: picks plans and phrases, and fills them with its material. */
final class Prose {
    private final PhraseBook book;
    private final Material material;
    private final Brief brief;
    private final int attempt;

    /**
     * A writer of one listing.
     *
     * @param attempt another attempt gives another wording
     */
    Prose(PhraseBook book, Material material, Brief brief, int attempt) {
        this.book = book;
        this.material = material;
        this.brief = brief;
        this.attempt = attempt;
    }

    String title() {
        return one("title", book.titles());
    }

    String summary() {
        return one("summary", book.summaries());
    }

    /** Advantages of a result, the problem of a demand. */
    String details() {
        return one("details", book.details());
    }

    String description() {
        Choices choices = choices("description");
        Slots slots = material.slots("description");
        return plan(choices).stream()
                .map(kind -> say(book.sentences().getOrDefault(kind, List.of()), slots, choices))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(brief.english() ? " " : ""))
                .strip();
    }

    private List<String> plan(Choices choices) {
        List<String> plan = new ArrayList<>(choices.pick(book.plans()));
        if (brief.other().isPresent()) {
            plan.add(choices.between(1, plan.size()), "mixed");
        }
        return plan;
    }

    private String one(String part, List<String> patterns) {
        return say(patterns, material.slots(part), choices(part))
                .orElseThrow(() -> new IllegalStateException("no " + part + " for " + brief));
    }

    private static Optional<String> say(List<String> patterns, Slots slots, Choices choices) {
        return choices.shuffled(patterns).stream()
                .map(slots::fill)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Choices choices(String part) {
        return Choices.of(brief.sourceId() + " " + part + " " + attempt);
    }
}
