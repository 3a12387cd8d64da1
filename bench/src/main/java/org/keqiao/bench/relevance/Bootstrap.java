package org.keqiao.bench.relevance;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals from drawing the queries again with replacement (Efron's percentile bootstrap). All figures of one run come from the same draws, so that
 * ratios of two systems are compared query by query.
 */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;
    private static final long SEED = 1;

    private final int[][] draws;
    private final int[] all;

    Bootstrap(int queries) {
        Random random = new Random(SEED);
        all = new int[queries];
        Arrays.setAll(all, i -> i);
        draws = new int[DRAWS][];
        Arrays.setAll(draws, draw -> random.ints(queries, 0, queries).toArray());
    }

    /** @param figure of the queries with these numbers */
    Estimate estimate(ToDoubleFunction<int[]> figure) {
        double[] drawn = Arrays.stream(draws).mapToDouble(figure).sorted().toArray();
        return new Estimate(
                figure.applyAsDouble(all), drawn[(int) (TAIL * DRAWS)], drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
    }

    static double mean(double[] values, int[] queries) {
        return Arrays.stream(queries)
                .mapToDouble(query -> values[query])
                .average()
                .orElse(0);
    }
}
