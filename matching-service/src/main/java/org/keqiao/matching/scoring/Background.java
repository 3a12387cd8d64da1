package org.keqiao.matching.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a feature says: little when it is common in texts of this kind, most when it is not known at all. Fixed with the model's version. */
final class Background {

    private static final String DOCUMENTS = "# documents\t";
    private static final Background BUILT_IN =
            new Background(ScoringResource.lines("background-1.tsv"), ScoringResource.lines("generic-1.txt"));

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> genericWords = new HashSet<>();

    private Background(List<String> table, List<String> generic) {
        int documents = documents(table);
        double rarest = inverseFrequency(documents, 0);
        for (String line : table) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                int occurrences = Integer.parseInt(line.substring(tab + 1));
                weights.put(line.substring(0, tab), inverseFrequency(documents, occurrences) / rarest);
            }
        }
        generic.stream().filter(line -> !line.startsWith("#")).forEach(genericWords::add);
    }

    static Background builtIn() {
        return BUILT_IN;
    }

    /** 0 to 1. */
    double weightOf(String feature) {
        return weights.getOrDefault(feature, 1.0);
    }

    double weightOf(Set<String> features) {
        return features.stream().mapToDouble(this::weightOf).sum();
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
