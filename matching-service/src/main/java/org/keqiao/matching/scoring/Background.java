package org.keqiao.matching.scoring;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a feature says: little when it is common in texts of this kind or in general Chinese, most when it is not known at all. A pair of characters
 * across a word's end says hardly anything when one of them only holds the sentence together (的, 在, 和). Fixed with the model's version.
 */
final class Background {

    private static final String DOCUMENTS = "# documents\t";
    private static final Background BUILT_IN = new Background(
            ScoringResource.lines("background-1.tsv"),
            ScoringResource.lines("general-1.tsv"),
            ScoringResource.lines("generic-1.txt"));

    /** A word that stands so often in the general texts says nothing. */
    private static final int EVERYWHERE = 2000;

    private static final double LEAST = 0.05;
    private static final double ACROSS = 0.2;

    /** Of every feature that is known, the least that a table or its characters give it. */
    private final Map<String, Double> weights = new HashMap<>();

    private final BitSet holdingTogether = new BitSet();
    private final Set<String> genericWords = new HashSet<>();

    private Background(List<String> table, List<String> general, List<String> generic) {
        general.stream().filter(line -> !line.startsWith("#")).forEach(this::readGeneral);
        int documents = documents(table);
        double rarest = inverseFrequency(documents, 0);
        for (String line : table) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                int occurrences = Integer.parseInt(line.substring(tab + 1));
                String feature = line.substring(0, tab);
                weights.put(feature, Math.min(inverseFrequency(documents, occurrences) / rarest, weightOf(feature)));
            }
        }
        generic.stream().filter(line -> !line.startsWith("#")).forEach(genericWords::add);
    }

    private void readGeneral(String line) {
        int tab = line.indexOf('\t');
        String word = line.substring(0, tab);
        if (word.length() == 1) {
            holdingTogether.set(word.charAt(0));
        } else {
            double rarity = inverseFrequency(EVERYWHERE, Integer.parseInt(line.substring(tab + 1)));
            weights.put(word, Math.max(LEAST, rarity / inverseFrequency(EVERYWHERE, 0)));
        }
    }

    static Background builtIn() {
        return BUILT_IN;
    }

    /** 0 to 1. */
    double weightOf(String feature) {
        Double known = weights.get(feature);
        return known == null ? unknown(feature) : known;
    }

    private double unknown(String feature) {
        boolean across = feature.length() == 2
                && (holdingTogether.get(feature.charAt(0)) || holdingTogether.get(feature.charAt(1)));
        return across ? ACROSS : 1;
    }

    double weightOf(Set<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weightOf(feature);
        }
        return sum;
    }

    boolean isGeneric(String word) {
        return genericWords.contains(word);
    }

    private static double inverseFrequency(int documents, int occurrences) {
        return Math.log((documents + 1) / (Math.min(occurrences, documents) + 0.5));
    }

    private static int documents(List<String> table) {
        return table.stream()
                .filter(line -> line.startsWith(DOCUMENTS))
                .mapToInt(line -> Integer.parseInt(line.substring(DOCUMENTS.length())))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("the background table does not say how many documents it counts"));
    }
}
