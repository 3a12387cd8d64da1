package org.keqiao.local.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The stuff one listing is written from: the clauses of its topic in an order of its own, and its figures in words. */
final class Material {
    private final Brief brief;
    private final List<String> figures;
    private final Map<String, List<String>> extra;

    /**
     * The stuff for this brief.
     *
     * @param figures in words, to be said in the text
     * @param extra further clauses by slot
     */
    Material(Brief brief, List<String> figures, Map<String, List<String>> extra) {
        this.brief = brief;
        this.figures = List.copyOf(figures);
        this.extra = Map.copyOf(extra);
    }

    /** Fresh slots for one part of the listing, such as its title. */
    Slots slots(String part) {
        Choices choices = Choices.of(brief.content() + part);
        Topic topic = brief.topic();
        Map<String, String> fixed = new HashMap<>();
        fixed.put("zh", topic.zh());
        fixed.put("en", topic.en());
        fixed.put("industry", topic.industry().chinese());
        fixed.put("team", Teams.shortName(brief));
        fixed.put("evidence", Readiness.evidence(brief));
        brief.other().ifPresent(other -> fixed.put("otherZh", other.zh()));
        incumbents(fixed, choices.shuffled(topic.chinese().getOrDefault("incumbent", List.of())));

        // Sorted, because each is shuffled in its turn: a hash map's order may differ from one process to the next.
        Map<String, List<String>> supplies = new TreeMap<>(brief.english() ? topic.english() : topic.chinese());
        supplies.put("keyword", topic.keywords(brief.english()));
        supplies.put("figure", figures);
        brief.other().ifPresent(other -> {
            supplies.put("otherProblem", other.chinese().getOrDefault("problem", List.of()));
            supplies.put("otherKeyword", other.keywords());
        });
        supplies.putAll(extra);
        return new Slots(
                fixed,
                supplies.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, supply -> choices.shuffled(supply.getValue()))));
    }

    /** "Liquid electrolyte, burns easily" is what is usual and, after the first comma, its limit. */
    private static void incumbents(Map<String, String> fixed, List<String> incumbents) {
        List<String> names = List.of("usual", "otherUsual");
        List<String> limits = List.of("limit", "otherLimit");
        IntStream.range(0, Math.min(names.size(), incumbents.size())).forEach(i -> {
            String[] parts = incumbents.get(i).split("，", 2);
            fixed.put(names.get(i), parts[0]);
            if (parts.length == 2) {
                fixed.put(limits.get(i), parts[1]);
            }
        });
    }
}
