package org.keqiao.reading.element;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells phrases that could stand in any text from those that name something. */
final class StockPhrases {

    private final Set<String> words = new HashSet<>();
    private final int longest;

    StockPhrases(String name) {
        WordTable.lines(name).forEach(line -> words.addAll(WordTable.words(line)));
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether the phrase is made of stock words alone, one after the other without a gap but spaces. */
    boolean contain(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        boolean[] reached = new boolean[lower.length() + 1];
        reached[0] = true;
        for (int start = 0; start < lower.length(); start++) {
            if (reached[start]) {
                reachFrom(start, lower, reached);
            }
        }
        return reached[lower.length()];
    }

    private void reachFrom(int start, String phrase, boolean[] reached) {
        if (phrase.charAt(start) == ' ') {
            reached[start + 1] = true;
        }
        for (int end = start + 1; end <= Math.min(phrase.length(), start + longest); end++) {
            if (words.contains(phrase.substring(start, end))) {
                reached[end] = true;
            }
        }
    }
}
