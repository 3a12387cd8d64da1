package org.keqiao.search.ranking;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic of vectors. */
final class Vectors {

    private Vectors() {}

    /** Of at least one vector. */
    static List<Float> mean(List<List<Float>> vectors) {
        double[] sum = new double[vectors.getFirst().size()];
        for (List<Float> vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector.get(i);
            }
        }
        List<Float> mean = new ArrayList<>(sum.length);
        for (double value : sum) {
            mean.add((float) (value / vectors.size()));
        }
        return mean;
    }

    /** The same direction with length 1. */
    static List<Float> normalised(List<Float> vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        return length == 0
                ? vector
                : vector.stream().map(value -> (float) (value / length)).toList();
    }
}
