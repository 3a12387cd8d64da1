package org.keqiao.matching.exposure;

import java.util.List;
import org.keqiao.contracts.pairing.KindExposure.Spread;

/** How unequal counts are. */
public final class Spreads {

    private Spreads() {}

    /** The spread of pairings over listings, by how many each listing has. */
    public static Spread of(List<Long> counts) {
        return new Spread(
                counts.stream().filter(count -> count >= 1).count(),
                counts.stream().filter(count -> count >= 3).count(),
                counts.stream().mapToLong(Long::longValue).max().orElse(0),
                gini(counts));
    }

    /** The Gini coefficient (Gini 1912): half the mean difference of two, over the mean. */
    static double gini(List<Long> counts) {
        List<Long> rising = counts.stream().sorted().toList();
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < rising.size(); i++) {
            sum += rising.get(i);
            weighted += (i + 1.0) * rising.get(i);
        }
        int n = rising.size();
        return sum == 0 ? 0 : 2 * weighted / (n * sum) - (n + 1.0) / n;
    }
}
