package org.keqiao.web.duplicate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A text as the set of all runs of three letters or digits in it, whatever stands between them. */
record Shingles(Set<String> runs) {

    private static final int LENGTH = 3;
    private static final int LONG_ENOUGH_TO_BE_A_COPY = 60;
    private static final double ALL_OF_IT = 0.9;

    static Shingles of(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            runs.add(letters.substring(i, i + LENGTH));
        }
        return new Shingles(Set.copyOf(runs));
    }

    /**
     * What both have, as a share of what either has (Jaccard): 0 to 1. When hardly a word of this text is missing in the other, it is
     * copied from there though the other says more, and the share of this text counts.
     */
    double similarityTo(Shingles other) {
        long shared = runs.stream().filter(other.runs::contains).count();
        if (runs.size() >= LONG_ENOUGH_TO_BE_A_COPY && shared >= ALL_OF_IT * runs.size()) {
            return (double) shared / runs.size();
        }
        long either = (long) runs.size() + other.runs.size() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }
}
