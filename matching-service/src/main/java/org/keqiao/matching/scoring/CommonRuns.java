package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest runs of tokens that two texts share: from every place of one text the longest that also stands in the other. */
final class CommonRuns {

    /** Longer runs are cut; they are quotations, not terms. */
    private static final int LONGEST = 24;

    /** More places of one feature are not looked at, so that a text that repeats itself costs no more than another. */
    private static final int MOST_PLACES = 24;

    private final List<Token> other;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private CommonRuns(List<Token> other) {
        this.other = other;
        for (int i = 0; i < other.size(); i++) {
            String feature = Features.at(other, i);
            List<Integer> known = places.computeIfAbsent(feature, key -> new ArrayList<>());
            if (known.size() < MOST_PLACES) {
                known.add(i);
            }
        }
    }

    static List<List<Token>> of(List<Token> one, List<Token> other) {
        return new CommonRuns(other).in(one);
    }

    private List<List<Token>> in(List<Token> tokens) {
        List<List<Token>> runs = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + longestFrom(tokens, i);
            if (end > covered) {
                runs.add(tokens.subList(i, end));
                covered = end;
            }
        }
        return runs;
    }

    private int longestFrom(List<Token> tokens, int start) {
        String feature = Features.at(tokens, start);
        int longest = 0;
        for (int place : feature.isEmpty() ? List.<Integer>of() : places.getOrDefault(feature, List.of())) {
            longest = Math.max(longest, lengthOf(tokens, start, place));
        }
        return longest;
    }

    private int lengthOf(List<Token> tokens, int start, int place) {
        int length = 1;
        while (length < LONGEST
                && start + length < tokens.size()
                && place + length < other.size()
                && continues(tokens.get(start + length), other.get(place + length))) {
            length++;
        }
        return length;
    }

    private static boolean continues(Token one, Token other) {
        return one.followsOn() && other.followsOn() && one.text().equals(other.text());
    }
}
