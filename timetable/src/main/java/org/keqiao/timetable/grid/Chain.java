package org.keqiao.timetable.grid;

import java.util.Arrays;

/**
 * Makes room for a wish whose parties have no free slot in common: one is free in slot A, the other in slot B; the meetings that hang on the second by
 * A and B in turn change places (a Kempe chain), and A is free for both.
 */
public final class Chain {

    private final Draft draft;
    private final Grid grid;
    private int[] path = new int[32];
    private int length;

    public Chain(Draft draft) {
        this.draft = draft;
        grid = draft.grid();
    }

    /** Places a wish in slot A, where only its first party is free, while its second is free in B. False, and nothing has changed, when that can't be. */
    public boolean place(int wish, int a, int b) {
        return place(wish, grid.first(wish), grid.second(wish), a, b)
                || place(wish, grid.second(wish), grid.first(wish), a, b);
    }

    private boolean place(int wish, int freeInA, int freeInB, int a, int b) {
        if (!draft.isFree(freeInA, a) || !draft.isFree(freeInB, b) || !grid.isAllowed(wish, a)) {
            return false;
        }
        int mark = draft.mark();
        if (follow(freeInB, freeInA, a, b) && swap(a, b) && draft.place(wish, a)) {
            return true;
        }
        draft.backTo(mark);
        return false;
    }

    /** Swaps the slots of the meetings that hang on a party by A and B in turn, beginning with A. */
    public boolean swapFrom(int party, int a, int b) {
        int mark = draft.mark();
        if (follow(party, Draft.NONE, a, b) && swap(a, b)) {
            return true;
        }
        draft.backTo(mark);
        return false;
    }

    private boolean follow(int start, int avoided, int a, int b) {
        length = 0;
        int party = start;
        int slot = a;
        int other = b;
        int meeting = draft.meetingAt(party, slot);
        while (meeting != Draft.NONE) {
            if (!grid.isAllowed(meeting, other) || draft.isFixed(meeting)) {
                return false;
            }
            add(meeting);
            party = grid.partner(meeting, party);
            if (party == avoided) {
                return false;
            }
            int swap = slot;
            slot = other;
            other = swap;
            meeting = draft.meetingAt(party, slot);
            if (party == start) {
                return false;
            }
        }
        return true;
    }

    private void add(int meeting) {
        if (length == path.length) {
            path = Arrays.copyOf(path, 2 * length);
        }
        path[length++] = meeting;
    }

    private boolean swap(int a, int b) {
        for (int i = 0; i < length; i++) {
            draft.remove(path[i]);
        }
        for (int i = 0; i < length; i++) {
            if (!draft.place(path[i], i % 2 == 0 ? b : a)) {
                return false;
            }
        }
        return true;
    }
}
