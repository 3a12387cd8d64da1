package org.keqiao.bench.timetable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How evenly meetings are spread over the parties that had any pair.
 *
 * @param parties with a pair
 * @param without a meeting, of these
 * @param least meetings of one of these
 * @param gini of their numbers of meetings: 0 when all have as many
 */
record Fairness(int parties, int without, int least, double gini) {

    static Fairness of(Instance instance, Map<String, Integer> meetings) {
        Set<String> hopeful = new HashSet<>();
        instance.pairs().forEach(pair -> {
            hopeful.add("left " + pair.left());
            hopeful.add("right " + pair.right());
        });
        int[] counts = hopeful.stream()
                .mapToInt(party -> meetings.getOrDefault(party, 0))
                .sorted()
                .toArray();
        int without = (int) Arrays.stream(counts).filter(count -> count == 0).count();
        return new Fairness(counts.length, without, counts.length == 0 ? 0 : counts[0], gini(counts));
    }

    private static double gini(int[] ascending) {
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < ascending.length; i++) {
            sum += ascending[i];
            ranked += (i + 1.0) * ascending[i];
        }
        return sum == 0 ? 0 : 2 * ranked / (ascending.length * sum) - (ascending.length + 1.0) / ascending.length;
    }
}
