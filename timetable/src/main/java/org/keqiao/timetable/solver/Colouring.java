package org.keqiao.timetable.solver;

import java.util.BitSet;
import org.keqiao.timetable.grid.Chain;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/**
 * Gives chosen meetings their slots: an edge colouring of the graph whose nodes are parties. When everybody is there all the time every meeting gets a
 * slot (König 1916: a bipartite graph needs no more colours than its largest degree), and slots are then levelled until none has more meetings than
 * tables. With absences it is a beginning only.
 */
final class Colouring {

    private final Draft draft;
    private final Grid grid;
    private final Chain chain;

    Colouring(Draft draft) {
        this.draft = draft;
        grid = draft.grid();
        chain = new Chain(draft);
    }

    /** Places what can be placed. */
    void place(BitSet wishes) {
        wishes.stream().forEach(this::place);
        draft.settle();
    }

    private void place(int wish) {
        if (draft.slotOf(wish) != Draft.NONE
                || draft.isFull(grid.first(wish))
                || draft.isFull(grid.second(wish))
                || placeInEmptiest(wish)) {
            return;
        }
        for (int a = 0; a < grid.slots(); a++) {
            for (int b = 0; b < grid.slots(); b++) {
                if (a != b && chain.place(wish, a, b)) {
                    return;
                }
            }
        }
    }

    private boolean placeInEmptiest(int wish) {
        int emptiest = Draft.NONE;
        for (int k = 0; k < grid.words(); k++) {
            for (long rest = draft.commonFree(wish, k); rest != 0; rest &= rest - 1) {
                int slot = 64 * k + Long.numberOfTrailingZeros(rest);
                if (emptiest < 0 || draft.count(slot) < draft.count(emptiest)) {
                    emptiest = slot;
                }
            }
        }
        return emptiest >= 0 && draft.place(wish, emptiest);
    }

    /** Moves meetings from slots with more than so many to slots with fewer. */
    void level(int most) {
        for (int full = 0; full < grid.slots(); full++) {
            for (int other = 0; other < grid.slots(); other++) {
                while (draft.count(full) > most && draft.count(other) < most && moveOne(full, other)) {
                    draft.settle();
                }
            }
        }
    }

    /** A chain that begins and ends in the fuller slot: there is one, since that has more meetings. */
    private boolean moveOne(int full, int other) {
        for (int i = 0; i < draft.count(full); i++) {
            int wish = draft.inSlot(full, i);
            if (moves(grid.first(wish), full, other) || moves(grid.second(wish), full, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(int party, int full, int other) {
        if (!draft.isFree(party, other)) {
            return false;
        }
        int mark = draft.mark();
        int before = draft.count(full);
        if (chain.swapFrom(party, full, other) && draft.count(full) < before) {
            return true;
        }
        draft.backTo(mark);
        return false;
    }
}
