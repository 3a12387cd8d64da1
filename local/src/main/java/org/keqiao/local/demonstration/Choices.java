package org.keqiao.local.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Chances that fall the same way on every run: each named purpose has a stream of its own, so that one more choice here changes nothing there. */
final class Choices {
    private static final long SEED = 20_261_123L;

    private final SplittableRandom random;

    private Choices(long seed) {
        random = new SplittableRandom(seed);
    }

    static Choices of(String purpose) {
        long hash = SEED;
        for (int i = 0; i < purpose.length(); i++) {
            hash = hash * 1_099_511_628_211L + purpose.charAt(i);
        }
        return new Choices(hash);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number of {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T weighted(List<T> list, ToIntFunction<T> weight) {
        int left = random.nextInt(list.stream().mapToInt(weight).sum());
        for (T value : list) {
            left -= weight.applyAsInt(value);
            if (left < 0) {
                return value;
            }
        }
        throw new IllegalStateException("weights changed while choosing");
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, random.nextInt(i + 1));
        }
        return copy;
    }

    <T> List<T> some(List<T> list, int count) {
        return shuffled(list).subList(0, Math.min(count, list.size()));
    }
}
