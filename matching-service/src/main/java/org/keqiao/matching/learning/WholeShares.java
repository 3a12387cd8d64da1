package org.keqiao.matching.learning;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keqiao.contracts.vocabulary.PartName;

/** Weights as thousandths that sum to 1000: those with the largest remainders are rounded up. */
final class WholeShares {

    private static final int WHOLE = 1000;

    private WholeShares() {}

    static Map<PartName, Integer> of(List<PartName> parts, double[] weights) {
        Map<PartName, Integer> whole = new EnumMap<>(PartName.class);
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            whole.put(parts.get(i), floor(weights[i]));
            sum += floor(weights[i]);
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> floor(weights[i]) - weights[i] * WHOLE)
                        .thenComparing(i -> i))
                .limit(Math.max(0, WHOLE - sum))
                .forEach(i -> whole.merge(parts.get(i), 1, Integer::sum));
        return whole;
    }

    private static int floor(double weight) {
        return (int) Math.floor(weight * WHOLE + 1e-9);
    }
}
