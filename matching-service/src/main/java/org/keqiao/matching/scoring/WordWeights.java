package org.keqiao.matching.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a text's features weigh when another text is looked through for them: rare ones more, those of title and keywords twice. */
final class WordWeights {

    private static final double HEAD_FACTOR = 2;

    /** By the features' numbers in {@link Occurrences}. */
    private final double[] weights;

    private final double sum;

    private WordWeights(double[] weights) {
        this.weights = weights;
        this.sum = Arrays.stream(weights).sum();
    }

    /**
     * @param beginnings of every token the feature that begins with it; empty when there is none
     * @param occurrences of the same
     * @param head features of title and keywords
     */
    static WordWeights of(List<String> beginnings, Occurrences occurrences, Set<String> head) {
        Background background = Background.builtIn();
        double[] weights = new double[occurrences.features()];
        for (int token = 0; token < beginnings.size(); token++) {
            int number = occurrences.beginningAt(token);
            if (number != Occurrences.NONE) {
                String feature = beginnings.get(token);
                weights[number] = background.weightOf(feature) * (head.contains(feature) ? HEAD_FACTOR : 1);
            }
        }
        return new WordWeights(weights);
    }

    double of(int feature) {
        return weights[feature];
    }

    /** Of all features, each counted once. */
    double sum() {
        return sum;
    }
}
