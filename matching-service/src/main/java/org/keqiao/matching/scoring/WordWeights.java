package org.keqiao.matching.scoring;

import java.util.List;
import java.util.Set;

/**
 * What a text's features weigh when another text is looked through for them: rare ones more, those of title and keywords twice.
 *
 * @param features each once
 * @param weights of the features, in their order
 * @param sum of all weights
 */
record WordWeights(List<String> features, List<Double> weights, double sum) {

    private static final double HEAD_FACTOR = 2;

    static WordWeights of(Set<String> features, Set<String> head) {
        Background background = Background.builtIn();
        List<Double> weights = features.stream()
                .map(feature -> background.weightOf(feature) * (head.contains(feature) ? HEAD_FACTOR : 1))
                .toList();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return new WordWeights(List.copyOf(features), weights, sum);
    }
}
