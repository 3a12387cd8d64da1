package org.keqiao.timetable.solver;

import org.keqiao.timetable.grid.Grid;

/** The best timetable of a tiny fair, by trying everything. */
final class BruteForce {

    private final Grid grid;
    private final boolean[][] busy;
    private final int[] meetings;
    private final int[] inSlot;
    private long best;

    private BruteForce(Grid grid) {
        this.grid = grid;
        busy = new boolean[grid.parties()][grid.slots()];
        meetings = new int[grid.parties()];
        inSlot = new int[grid.slots()];
    }

    static long bestWorth(Grid grid) {
        BruteForce search = new BruteForce(grid);
        search.go(0, 0);
        return search.best;
    }

    private void go(int wish, long worth) {
        best = Math.max(best, worth);
        if (wish == grid.wishes()) {
            return;
        }
        go(wish + 1, worth);
        int one = grid.first(wish);
        int other = grid.second(wish);
        for (int slot = 0; slot < grid.slots(); slot++) {
            if (grid.isPresent(one, slot)
                    && grid.isPresent(other, slot)
                    && !busy[one][slot]
                    && !busy[other][slot]
                    && inSlot[slot] < grid.tables(slot)
                    && meetings[one] < grid.capacity(one)
                    && meetings[other] < grid.capacity(other)) {
                set(one, other, slot, 1);
                go(wish + 1, worth + grid.value(wish));
                set(one, other, slot, -1);
            }
        }
    }

    private void set(int one, int other, int slot, int change) {
        busy[one][slot] = change > 0;
        busy[other][slot] = change > 0;
        meetings[one] += change;
        meetings[other] += change;
        inSlot[slot] += change;
    }
}
