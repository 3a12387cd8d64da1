package org.keqiao.bench.timetable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.timetable.grid.Grid;
import org.keqiao.timetable.grid.GridBuilder;
import org.keqiao.timetable.solver.Timetable;

/** An instance in the solver's numbers. */
final class Fair {

    private final Instance instance;
    private final Grid grid;
    private final int decimals;

    Fair(Instance instance) {
        this.instance = instance;
        decimals = instance.pairs().stream()
                .mapToInt(pair -> pair.weight().stripTrailingZeros().scale())
                .reduce(0, Math::max);
        int[] tables = new int[instance.slots()];
        Arrays.fill(tables, instance.tables());
        GridBuilder builder = new GridBuilder(tables);
        Map<String, Integer> left = add(instance.left(), builder);
        Map<String, Integer> right = add(instance.right(), builder);
        BitSet always = new BitSet();
        always.set(0, instance.slots());
        for (Instance.Pair pair : instance.pairs()) {
            builder.wish(number(left, pair.left()), number(right, pair.right()), scaled(pair.weight()), always);
        }
        grid = builder.build();
    }

    private static Map<String, Integer> add(List<Instance.Party> parties, GridBuilder builder) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Instance.Party party : parties) {
            BitSet presence = new BitSet();
            presence.set(0, builder.slots());
            party.absent().forEach(presence::clear);
            numbers.put(party.id(), builder.party(party.cap(), presence));
        }
        return numbers;
    }

    private static int number(Map<String, Integer> numbers, String id) {
        return numbers.getOrDefault(id, -1);
    }

    private long scaled(BigDecimal weight) {
        return weight.movePointRight(decimals).longValueExact();
    }

    Grid grid() {
        return grid;
    }

    Instance instance() {
        return instance;
    }

    /** What a number of the solver is in the instance's unit. */
    BigDecimal unscaled(long worth) {
        return BigDecimal.valueOf(worth, decimals);
    }

    List<Meeting> meetings(Timetable timetable) {
        return meetings(timetable.slots().stream().mapToInt(slot -> slot).toArray());
    }

    /** With the slot of every wish, or -1; tables are numbered slot by slot. */
    List<Meeting> meetings(int[] slots) {
        List<Meeting> meetings = new ArrayList<>();
        int[] next = new int[instance.slots()];
        for (int wish = 0; wish < slots.length; wish++) {
            if (slots[wish] >= 0) {
                Instance.Pair pair = instance.pairs().get(wish);
                meetings.add(new Meeting(pair.left(), pair.right(), slots[wish], next[slots[wish]]++));
            }
        }
        return meetings;
    }
}
