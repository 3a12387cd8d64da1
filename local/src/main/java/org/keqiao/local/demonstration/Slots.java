package org.keqiao.local.demonstration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What fills the {@code {slots}} of a sentence. Some say the same each time; the others give each of their clauses once, so that
 * no text repeats itself. A slot with a capital gives a capital.
 */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<String, String> fixed;
    private final Map<String, Deque<String>> supplies = new HashMap<>();

    Slots(Map<String, String> fixed, Map<String, List<String>> supplies) {
        this.fixed = Map.copyOf(fixed);
        supplies.forEach((slot, clauses) -> this.supplies.put(slot, new ArrayDeque<>(clauses)));
    }

    /** The sentence, or nothing when a slot has run dry; then nothing is used up. */
    Optional<String> fill(String pattern) {
        Map<String, Integer> wanted = new HashMap<>();
        SLOT.matcher(pattern).results().forEach(slot -> wanted.merge(name(slot), 1, Integer::sum));
        if (wanted.entrySet().stream().anyMatch(slot -> left(slot.getKey()) < slot.getValue())) {
            return Optional.empty();
        }
        return Optional.of(SLOT.matcher(pattern).replaceAll(slot -> Matcher.quoteReplacement(next(slot))));
    }

    private int left(String slot) {
        return fixed.containsKey(slot)
                ? Integer.MAX_VALUE
                : supplies.getOrDefault(slot, new ArrayDeque<>()).size();
    }

    private String next(MatchResult slot) {
        String name = name(slot);
        String said = fixed.get(name);
        String text = said != null
                ? said
                : supplies.getOrDefault(name, new ArrayDeque<>()).remove();
        return Character.isUpperCase(slot.group(1).charAt(0)) ? Texts.capitalised(text) : text;
    }

    private static String name(MatchResult slot) {
        String name = slot.group(1);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
