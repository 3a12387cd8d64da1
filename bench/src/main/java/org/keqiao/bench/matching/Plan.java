package org.keqiao.bench.matching;

import java.util.List;

/**
 * What is measured.
 *
 * @param sizes numbers of listings, growing; at each of them everything is matched anew
 * @param rate posts a second
 * @param seconds for so long
 */
record Plan(List<Integer> sizes, int rate, int seconds) {

    Plan {
        sizes = List.copyOf(sizes);
    }

    int posts() {
        return rate * seconds;
    }
}
