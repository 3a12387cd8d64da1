package org.keqiao.matching.scoring;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The features of a phrase or a sentence, each once, with what they weigh. */
final class WeighedFeatures {

    static final WeighedFeatures NONE = new WeighedFeatures(new long[0], new double[0]);

    /** Codes, ascending. */
    private final long[] features;

    private final double[] weights;
    private final double sum;

    private WeighedFeatures(long[] features, double[] weights) {
        this.features = features;
        this.weights = weights;
        this.sum = Arrays.stream(weights).sum();
    }

    static WeighedFeatures of(String text) {
        Background background = Background.builtIn();
        Map<Long, Double> weights = new TreeMap<>();
        for (String feature : Features.of(Tokens.of(text))) {
            weights.put(FeatureCodes.of(feature), background.weightOf(feature));
        }
        return new WeighedFeatures(
                weights.keySet().stream().mapToLong(Long::longValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What all of them weigh. */
    double sum() {
        return sum;
    }

    /** What those weigh that another text has as well. */
    double sharedWith(WeighedFeatures other) {
        double shared = 0;
        int[] places = FeatureCodes.placesIn(other.features, features);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != FeatureCodes.NONE) {
                shared += weights[i];
            }
        }
        return shared;
    }
}
