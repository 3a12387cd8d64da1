package org.keqiao.reading.element;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keqiao.contracts.vocabulary.TextElement;

/** What a text says of each of the five elements: at most {@value #MOST} phrases each, verbatim, in their order. */
public final class Elements {

    static final int MOST = 3;

    private final Map<TextElement, List<String>> phrases = new EnumMap<>(TextElement.class);

    Elements() {}

    /** Empty when the text says nothing of it. */
    public List<String> of(TextElement element) {
        return List.copyOf(phrases.getOrDefault(element, List.of()));
    }

    /** Whether the text says nothing of any. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Keeps a phrase unless it is part of one that is kept, or enough are. */
    void add(TextElement element, String phrase) {
        List<String> kept = phrases.computeIfAbsent(element, key -> new ArrayList<>());
        if (kept.size() < MOST && kept.stream().noneMatch(other -> other.contains(phrase) || phrase.contains(other))) {
            kept.add(phrase);
        }
    }
}
