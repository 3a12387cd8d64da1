package org.keqiao.matching.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Spreads a whole number over parts in proportion to what they have, by largest remainders: what has nothing gets nothing. */
final class Spreading {

    private Spreading() {}

    /** Numbers that sum to {@code whole}, as near as can be in the proportion of {@code parts}; none of them below 0. */
    static int[] over(int[] parts, int whole) {
        long all = Arrays.stream(parts).sum();
        int[] spread = new int[parts.length];
        if (all == 0) {
            return spread;
        }
        for (int i = 0; i < parts.length; i++) {
            spread[i] = (int) ((long) parts[i] * whole / all);
        }
        int left = whole - Arrays.stream(spread).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -((long) parts[i] * whole % all)))
                .limit(left)
                .forEach(i -> spread[i]++);
        return spread;
    }
}
