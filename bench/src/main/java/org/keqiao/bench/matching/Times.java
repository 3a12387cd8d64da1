package org.keqiao.bench.matching;

import java.util.Collection;
import java.util.List;

/** How long things took, in seconds, shortest first. */
record Times(List<Double> seconds) {

    private static final double NANOS = 1e9;

    Times {
        seconds = seconds.stream().sorted().toList();
    }

    static Times ofNanos(Collection<Long> nanos) {
        return new Times(nanos.stream().map(one -> one / NANOS).toList());
    }

    /** The time that this share of them stayed within (nearest rank), 0 to 1; 0 when there is none. */
    double within(double share) {
        int rank = (int) Math.ceil(share * seconds.size());
        return seconds.isEmpty() ? 0 : seconds.get(Math.max(0, rank - 1));
    }

    double sum() {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }
}
