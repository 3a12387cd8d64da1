package org.keqiao.timetable.grid;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A fair in bare numbers: slots with tables, parties with their capacity and presence, wishes with their value. Parties, wishes and slots are counted
 * from 0. Sets of slots are bit sets of {@link #words()} longs.
 */
public final class Grid {

    private final int slots;
    private final int words;
    private final int[] tables;
    private final int[] capacity;
    private final long[] presence;
    private final int[] first;
    private final int[] second;
    private final long[] value;
    private final long[] allowed;
    private final int[][] wishesOf;
    private final int[] side;
    private final boolean bipartite;

    Grid(GridBuilder made) {
        slots = made.tables.length;
        words = words(slots);
        tables = made.tables.clone();
        capacity = Arrays.copyOf(made.capacity, made.parties);
        presence = Arrays.copyOf(made.presence, made.parties * words);
        first = Arrays.copyOf(made.first, made.wishes);
        second = Arrays.copyOf(made.second, made.wishes);
        value = Arrays.copyOf(made.value, made.wishes);
        allowed = Arrays.copyOf(made.allowed, made.wishes * words);
        restrictToPresence();
        wishesOf = wishesByParty();
        side = new int[parties()];
        bipartite = takeSides();
    }

    private Grid(Grid other, int[] tables, long factor) {
        slots = other.slots;
        words = other.words;
        this.tables = tables;
        capacity = other.capacity;
        presence = other.presence;
        first = other.first;
        second = other.second;
        value = factor == 1
                ? other.value
                : Arrays.stream(other.value).map(worth -> worth * factor).toArray();
        allowed = other.allowed;
        wishesOf = other.wishesOf;
        side = other.side;
        bipartite = other.bipartite;
    }

    static int words(int slots) {
        return (slots + 63) >>> 6;
    }

    private void restrictToPresence() {
        for (int wish = 0; wish < first.length; wish++) {
            for (int k = 0; k < words; k++) {
                allowed[wish * words + k] &= presence[first[wish] * words + k] & presence[second[wish] * words + k];
            }
        }
    }

    private int[][] wishesByParty() {
        int[] counts = new int[parties()];
        for (int wish = 0; wish < first.length; wish++) {
            counts[first[wish]]++;
            counts[second[wish]]++;
        }
        int[][] byParty = new int[parties()][];
        Arrays.setAll(byParty, party -> new int[counts[party]]);
        for (int wish = 0; wish < first.length; wish++) {
            byParty[first[wish]][--counts[first[wish]]] = wish;
            byParty[second[wish]][--counts[second[wish]]] = wish;
        }
        return byParty;
    }

    /** Puts parties who wish for each other on opposite sides, 1 and 2; false when that can't be. */
    private boolean takeSides() {
        boolean possible = true;
        Deque<Integer> reached = new ArrayDeque<>();
        for (int start = 0; start < side.length; start++) {
            if (side[start] == 0) {
                side[start] = 1;
                reached.add(start);
            }
            while (!reached.isEmpty()) {
                possible &= takeSidesAround(reached.remove(), reached);
            }
        }
        return possible;
    }

    private boolean takeSidesAround(int party, Deque<Integer> reached) {
        boolean possible = true;
        for (int wish : wishesOf[party]) {
            int partner = partner(wish, party);
            if (side[partner] == 0) {
                side[partner] = 3 - side[party];
                reached.add(partner);
            }
            possible &= side[partner] != side[party];
        }
        return possible;
    }

    public int slots() {
        return slots;
    }

    /** Longs a set of slots. */
    public int words() {
        return words;
    }

    /** Tables that can be used in a slot. */
    public int tables(int slot) {
        return tables[slot];
    }

    public int parties() {
        return capacity.length;
    }

    public int wishes() {
        return value.length;
    }

    /** Most meetings of a party: what it asked for, and no more than it is there for. */
    public int capacity(int party) {
        return Math.min(capacity[party], slotsPresent(party));
    }

    /** In how many slots a party is there. */
    public int slotsPresent(int party) {
        int count = 0;
        for (int k = 0; k < words; k++) {
            count += Long.bitCount(presence[party * words + k]);
        }
        return count;
    }

    public long presence(int party, int word) {
        return presence[party * words + word];
    }

    public boolean isPresent(int party, int slot) {
        return (presence[party * words + (slot >>> 6)] >>> slot & 1) != 0;
    }

    public int first(int wish) {
        return first[wish];
    }

    public int second(int wish) {
        return second[wish];
    }

    public int partner(int wish, int party) {
        return first[wish] + second[wish] - party;
    }

    public long value(int wish) {
        return value[wish];
    }

    public long[] values() {
        return value.clone();
    }

    /** Slots in which a wish may be met: both are there and nothing forbids it. */
    public long allowed(int wish, int word) {
        return allowed[wish * words + word];
    }

    public boolean isAllowed(int wish, int slot) {
        return (allowed[wish * words + (slot >>> 6)] >>> slot & 1) != 0;
    }

    public boolean isPossible(int wish) {
        long any = 0;
        for (int k = 0; k < words; k++) {
            any |= allowed[wish * words + k];
        }
        return any != 0;
    }

    /** The wishes of a party; not to be changed. */
    public int[] wishesOf(int party) {
        return wishesOf[party];
    }

    /** 1 or 2; partners are on opposite sides if the fair {@link #isBipartite()}. */
    public int side(int party) {
        return side[party];
    }

    public boolean isBipartite() {
        return bipartite;
    }

    /** The same fair with a table for everybody. */
    public Grid withTablesForAll() {
        int[] plenty = new int[slots];
        Arrays.fill(plenty, parties());
        return new Grid(this, plenty, 1);
    }

    /** The same fair with all values times a factor. */
    public Grid timesValue(long factor) {
        return new Grid(this, tables, factor);
    }

    /** Most meetings that a slot can have, were everybody there to meet everybody. */
    public int mostMeetings(int slot) {
        int[] there = new int[3];
        for (int party = 0; party < parties(); party++) {
            there[isPresent(party, slot) ? side[party] : 0]++;
        }
        return Math.min(tables[slot], bipartite ? Math.min(there[1], there[2]) : (there[1] + there[2]) / 2);
    }

    /** Whether everybody is there all the time and every slot has the same tables: then the best timetable is found exactly. */
    public boolean isPlain() {
        return bipartite
                && Arrays.stream(tables).distinct().count() <= 1
                && Arrays.stream(allowed)
                                .mapToInt(Long::bitCount)
                                .asLongStream()
                                .sum()
                        == (long) slots * wishes();
    }
}
