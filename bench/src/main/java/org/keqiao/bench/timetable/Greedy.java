package org.keqiao.bench.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a diligent person would do: the best pair first, in the first slot where both are free and a table is left. */
final class Greedy {

    private final Instance instance;
    private final Map<String, Instance.Party> left = new HashMap<>();
    private final Map<String, Instance.Party> right = new HashMap<>();
    private final Map<String, Set<Integer>> busy = new HashMap<>();
    private final int[] tables;

    private Greedy(Instance instance) {
        this.instance = instance;
        instance.left().forEach(party -> left.put(party.id(), party));
        instance.right().forEach(party -> right.put(party.id(), party));
        tables = new int[instance.slots()];
    }

    static List<Meeting> solve(Instance instance) {
        return new Greedy(instance).solve();
    }

    private List<Meeting> solve() {
        List<Meeting> meetings = new ArrayList<>();
        instance.pairs().stream()
                .sorted(Comparator.comparing(Instance.Pair::weight).reversed())
                .forEach(pair -> place(pair, meetings));
        return meetings;
    }

    private void place(Instance.Pair pair, List<Meeting> meetings) {
        Instance.Party one = left.get(pair.left());
        Instance.Party other = right.get(pair.right());
        for (int slot = 0; slot < instance.slots() && one != null && other != null; slot++) {
            if (tables[slot] < instance.tables() && isFree(one, "left", slot) && isFree(other, "right", slot)) {
                meetings.add(new Meeting(pair.left(), pair.right(), slot, tables[slot]++));
                busyOf(one, "left").add(slot);
                busyOf(other, "right").add(slot);
                return;
            }
        }
    }

    private boolean isFree(Instance.Party party, String side, int slot) {
        Set<Integer> taken = busyOf(party, side);
        return !party.absent().contains(slot) && !taken.contains(slot) && taken.size() < party.cap();
    }

    private Set<Integer> busyOf(Instance.Party party, String side) {
        return busy.computeIfAbsent(side + " " + party.id(), key -> new HashSet<>());
    }
}
