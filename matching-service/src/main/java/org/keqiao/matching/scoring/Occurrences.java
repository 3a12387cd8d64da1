package org.keqiao.matching.scoring;

import java.util.Arrays;
import java.util.List;

/** Where each feature stands in a text. Features are numbered from 0 on in the order of their {@link FeatureCodes}, tokens in that of the text. */
final class Occurrences {

    static final int NONE = FeatureCodes.NONE;

    /** Codes, each once, ascending. */
    private final long[] features;

    /** Of every token the feature that begins with it, or {@link #NONE}. */
    private final int[] beginnings;

    /** Of every feature the end of its places; they begin where those of the feature before end. */
    private final int[] ends;

    private final int[] places;

    private Occurrences(long[] features, int[] beginnings) {
        this.features = features;
        this.beginnings = beginnings;
        this.ends = new int[features.length];
        int[] next = new int[features.length];
        for (int feature : beginnings) {
            if (feature != NONE) {
                ends[feature]++;
            }
        }
        for (int i = 1; i < ends.length; i++) {
            next[i] = ends[i - 1];
            ends[i] += ends[i - 1];
        }
        this.places = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
        for (int token = 0; token < beginnings.length; token++) {
            if (beginnings[token] != NONE) {
                places[next[beginnings[token]]++] = token;
            }
        }
    }

    /** @param beginnings of every token the feature that begins with it; empty when there is none */
    static Occurrences of(List<String> beginnings) {
        long[] features = beginnings.stream()
                .filter(feature -> !feature.isEmpty())
                .mapToLong(FeatureCodes::of)
                .sorted()
                .distinct()
                .toArray();
        int[] numbers = beginnings.stream()
                .mapToInt(feature -> feature.isEmpty() ? NONE : Arrays.binarySearch(features, FeatureCodes.of(feature)))
                .toArray();
        return new Occurrences(features, numbers);
    }

    /** How many features, each counted once. */
    int features() {
        return features.length;
    }

    /** How many features, each counted as often as it stands there. */
    int length() {
        return places.length;
    }

    /** The feature that begins with a token, or {@link #NONE}. */
    int beginningAt(int token) {
        return beginnings[token];
    }

    /** How often a feature stands there. */
    int timesOf(int feature) {
        return ends[feature] - begin(feature);
    }

    /** The token where a feature stands for the i-th time, counted from 0. */
    int place(int feature, int i) {
        return places[begin(feature) + i];
    }

    /** What the features of this text are numbered in another one; {@link #NONE} where it does not have them. */
    int[] numbersIn(Occurrences other) {
        return FeatureCodes.placesIn(other.features, features);
    }

    private int begin(int feature) {
        return feature == 0 ? 0 : ends[feature - 1];
    }
}
