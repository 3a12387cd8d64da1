package org.keqiao.timetable.grid;

import java.util.Arrays;
import java.util.BitSet;

/** Collects a fair's numbers. */
public final class GridBuilder {

    final int[] tables;
    final int words;
    int parties;
    int wishes;
    int[] capacity = new int[64];
    long[] presence;
    int[] first = new int[256];
    int[] second = new int[256];
    long[] value = new long[256];
    long[] allowed;

    /** With the number of tables that can be used in each slot. */
    public GridBuilder(int... tables) {
        this.tables = tables.clone();
        words = Grid.words(tables.length);
        presence = new long[64 * words];
        allowed = new long[256 * words];
    }

    public int slots() {
        return tables.length;
    }

    /** Adds a party and returns its number. */
    public int party(int mostMeetings, BitSet slotsPresent) {
        if (parties == capacity.length) {
            capacity = Arrays.copyOf(capacity, 2 * parties);
            presence = Arrays.copyOf(presence, 2 * parties * words);
        }
        capacity[parties] = mostMeetings;
        copy(slotsPresent, presence, parties * words);
        return parties++;
    }

    /** Adds a wish and returns its number: two parties, what their meeting is worth, and the slots in which it may be. */
    public int wish(int one, int other, long worth, BitSet slotsAllowed) {
        if (wishes == value.length) {
            first = Arrays.copyOf(first, 2 * wishes);
            second = Arrays.copyOf(second, 2 * wishes);
            value = Arrays.copyOf(value, 2 * wishes);
            allowed = Arrays.copyOf(allowed, 2 * wishes * words);
        }
        first[wishes] = one;
        second[wishes] = other;
        value[wishes] = worth;
        copy(slotsAllowed, allowed, wishes * words);
        return wishes++;
    }

    private static void copy(BitSet slots, long[] target, int offset) {
        long[] bits = slots.toLongArray();
        System.arraycopy(bits, 0, target, offset, bits.length);
    }

    public Grid build() {
        return new Grid(this);
    }
}
