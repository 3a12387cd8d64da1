package org.keqiao.web.listing;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what somebody probably meant: by the edits between two texts (Levenshtein), or because one holds the other. */
public final class Nearness {

    private static final double NEAR = 0.6;
    private static final double HOLDS = 0.7;
    private static final int SHORTEST = 2;

    /** No term or heading has so many characters, and the edits take as long as both texts multiplied. */
    private static final int LONGEST = 100;

    private Nearness() {}

    /**
     * The nearest, when it is near enough to be asked about.
     *
     * @param names several for each; compared as they are
     */
    public static <T> Optional<T> nearest(String text, Stream<T> all, Function<T, Stream<String>> names) {
        record Found<T>(T what, double nearness) {}
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return all.map(one -> new Found<>(
                        one,
                        names.apply(one)
                                .mapToDouble(name -> nearness(text, name))
                                .max()
                                .orElse(0)))
                .filter(found -> found.nearness() >= NEAR)
                .max(Comparator.comparingDouble(Found::nearness))
                .map(Found::what);
    }

    /** From 0, nothing in common, to 1, the same. */
    static double nearness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (Math.min(one.length(), other.length()) < SHORTEST) {
            return 0;
        }
        double byEdits = 1 - (double) edits(one, other) / longest;
        return one.contains(other) || other.contains(one) ? Math.max(HOLDS, byEdits) : byEdits;
    }

    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
