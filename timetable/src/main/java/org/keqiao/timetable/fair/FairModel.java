package org.keqiao.timetable.fair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.timetable.grid.Grid;
import org.keqiao.timetable.grid.GridBuilder;

/** A fair's ids in the solver's numbers. */
final class FairModel {

    private final FairProblem problem;
    private final Map<String, Integer> slots;
    private final Map<String, Integer> tables;
    private final Map<String, Integer> parties;
    private final Map<String, Integer> wishes;
    private final Grid grid;

    FairModel(FairProblem problem) {
        this.problem = problem;
        slots = numbers(problem.slots(), FairSlot::id);
        tables = numbers(problem.tables(), FairTable::id);
        parties = numbers(problem.parties(), FairParty::id);
        wishes = numbers(problem.wishes(), Wish::id);
        int[] open = new int[problem.slots().size()];
        for (FairTable table : problem.tables()) {
            slotsBut(table.closed()).stream().forEach(slot -> open[slot]++);
        }
        GridBuilder builder = new GridBuilder(open);
        for (FairParty party : problem.parties()) {
            builder.party(party.capacity(), slotsBut(party.absent()));
        }
        for (Wish wish : problem.wishes()) {
            BitSet allowed = isDeclined(wish) ? new BitSet() : slotsBut(wish.forbidden());
            builder.wish(party(wish.party()), party(wish.otherParty()), value(wish), allowed);
        }
        grid = builder.build();
    }

    private static <T> Map<String, Integer> numbers(List<T> list, Function<T, String> id) {
        Map<String, Integer> numbers = new HashMap<>();
        list.forEach(one -> numbers.put(id.apply(one), numbers.size()));
        return numbers;
    }

    private BitSet slotsBut(Set<String> closed) {
        BitSet open = new BitSet();
        open.set(0, problem.slots().size());
        closed.forEach(id -> open.clear(slot(id)));
        return open;
    }

    static boolean isDeclined(Wish wish) {
        return wish.preference() == Preference.NO || wish.otherPreference() == Preference.NO;
    }

    /** Thousandths of the score, times what both sides think of it. */
    private static long value(Wish wish) {
        return Math.round(1000 * wish.score())
                * wish.preference().weight()
                * wish.otherPreference().weight();
    }

    FairProblem problem() {
        return problem;
    }

    Grid grid() {
        return grid;
    }

    int slot(String id) {
        return slots.getOrDefault(id, -1);
    }

    int table(String id) {
        return tables.getOrDefault(id, -1);
    }

    int party(String id) {
        return parties.getOrDefault(id, -1);
    }

    int wish(String id) {
        return wishes.getOrDefault(id, -1);
    }

    String slotId(int slot) {
        return problem.slots().get(slot).id();
    }

    String tableId(int table) {
        return problem.tables().get(table).id();
    }

    FairParty party(int party) {
        return problem.parties().get(party);
    }
}
