package org.keqiao.timetable.solver;

import java.util.SplittableRandom;
import org.keqiao.timetable.grid.Chain;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/** Puts a wish into a draft, by force if need be: what stands in its way is taken out and looks for another slot. */
final class Insertion {

    private static final int NONE = Draft.NONE;

    /** So many of all forced insertions go where they cost least; were it all, the same meetings would push each other about. */
    private static final int CHEAPEST = 3;

    private static final int PARTS = 8;

    private final Draft draft;
    private final Grid grid;
    private final SplittableRandom random;
    private final Chain chain;
    private final int[] homeless = new int[8];
    private int homelessCount;

    Insertion(Draft draft, SplittableRandom random) {
        this.draft = draft;
        this.random = random;
        grid = draft.grid();
        chain = new Chain(draft);
    }

    void insert(int wish) {
        boolean hasRoom = !draft.isFull(grid.first(wish)) && !draft.isFull(grid.second(wish));
        if (!(hasRoom && (placeFreely(wish) || placeByChain(wish)))) {
            boolean cheap = random.nextInt(PARTS) < CHEAPEST;
            force(wish, cheap ? cheapestSlot(wish) : anySlot(wish, false));
        }
    }

    /** The slot in which least stands in a wish's way, tables aside; any of those that are alike. */
    private int cheapestSlot(int wish) {
        int cheapest = NONE;
        long least = Long.MAX_VALUE;
        int alike = 0;
        for (int k = 0; k < grid.words(); k++) {
            for (long rest = grid.allowed(wish, k); rest != 0; rest &= rest - 1) {
                int slot = 64 * k + Long.numberOfTrailingZeros(rest);
                long cost = value(draft.meetingAt(grid.first(wish), slot))
                        + value(draft.meetingAt(grid.second(wish), slot));
                alike = cost < least ? 0 : alike;
                if (cost < least || (cost == least && random.nextInt(++alike + 1) == 0)) {
                    least = cost;
                    cheapest = slot;
                }
            }
        }
        return cheapest;
    }

    private long value(int meeting) {
        return meeting == NONE ? 0 : grid.value(meeting);
    }

    /** Moves a meeting to another slot. */
    void shift(int wish) {
        int slot = anySlot(wish, false);
        if (slot != NONE && slot != draft.slotOf(wish)) {
            draft.remove(wish);
            force(wish, slot);
        }
    }

    private boolean placeFreely(int wish) {
        int slot = anySlot(wish, true);
        return slot != NONE && draft.place(wish, slot);
    }

    private boolean placeByChain(int wish) {
        int a = anyFreeSlot(grid.first(wish));
        int b = anyFreeSlot(grid.second(wish));
        return a != NONE && b != NONE && a != b && chain.place(wish, a, b);
    }

    private void force(int wish, int slot) {
        int first = grid.first(wish);
        int second = grid.second(wish);
        if (slot == NONE
                || draft.isFixed(draft.meetingAt(first, slot))
                || draft.isFixed(draft.meetingAt(second, slot))) {
            return;
        }
        homelessCount = 0;
        takeOut(draft.meetingAt(first, slot));
        takeOut(draft.meetingAt(second, slot));
        takeOut(draft.isFull(first) ? leastOf(first) : NONE);
        takeOut(draft.isFull(second) ? leastOf(second) : NONE);
        if (draft.count(slot) >= grid.tables(slot)) {
            takeOut(lesserIn(slot));
        }
        draft.place(wish, slot);
        for (int i = 0; i < homelessCount; i++) {
            settle(homeless[i]);
        }
    }

    private void takeOut(int wish) {
        if (wish != NONE) {
            draft.remove(wish);
            homeless[homelessCount++] = wish;
        }
    }

    private void settle(int wish) {
        if (!draft.isFull(grid.first(wish)) && !draft.isFull(grid.second(wish)) && !placeFreely(wish)) {
            placeByChain(wish);
        }
    }

    /** Of the party's meetings the one worth least, or now and then any. */
    private int leastOf(int party) {
        int least = NONE;
        boolean any = random.nextInt(4) == 0;
        int start = random.nextInt(grid.slots());
        for (int i = 0; i < grid.slots(); i++) {
            int meeting = draft.meetingAt(party, (start + i) % grid.slots());
            if (meeting != NONE
                    && !draft.isFixed(meeting)
                    && (least == NONE || grid.value(meeting) < grid.value(least))) {
                least = meeting;
                if (any) {
                    return least;
                }
            }
        }
        return least;
    }

    /** The lesser of two meetings of a slot. */
    private int lesserIn(int slot) {
        if (draft.count(slot) == 0) {
            return NONE;
        }
        int one = draft.inSlot(slot, random.nextInt(draft.count(slot)));
        int other = draft.inSlot(slot, random.nextInt(draft.count(slot)));
        int lesser = grid.value(one) < grid.value(other) ? one : other;
        return draft.isFixed(lesser) ? NONE : lesser;
    }

    private int anyFreeSlot(int party) {
        int start = random.nextInt(grid.slots());
        for (int i = 0; i < grid.slots(); i++) {
            int slot = (start + i) % grid.slots();
            if (draft.isFree(party, slot)) {
                return slot;
            }
        }
        return NONE;
    }

    /** Any slot in which a wish may be met; only those where both are free and a table is left, if so asked. */
    private int anySlot(int wish, boolean free) {
        int found = NONE;
        int seen = 0;
        for (int k = 0; k < grid.words(); k++) {
            for (long rest = free ? draft.commonFree(wish, k) : grid.allowed(wish, k); rest != 0; rest &= rest - 1) {
                int slot = 64 * k + Long.numberOfTrailingZeros(rest);
                if ((!free || draft.count(slot) < grid.tables(slot)) && random.nextInt(++seen) == 0) {
                    found = slot;
                }
            }
        }
        return found;
    }
}
