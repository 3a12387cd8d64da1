package org.keqiao.bench.timetable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A fair to make a timetable for, as benchmarks write it.
 *
 * @param slots number of slots, counted from 0
 * @param tables number of tables in every slot, counted from 0
 */
record Instance(int slots, int tables, List<Party> left, List<Party> right, List<Pair> pairs) {

    /**
     * @param cap most meetings
     * @param absent slots in which it isn't there
     */
    record Party(String id, int cap, Set<Integer> absent) {

        Party {
            absent = Set.copyOf(absent);
        }
    }

    /** Two parties and what their meeting is worth. */
    record Pair(String left, String right, BigDecimal weight) {}

    Instance {
        left = List.copyOf(left);
        right = List.copyOf(right);
        pairs = List.copyOf(pairs);
    }
}
