package org.keqiao.timetable.grid;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A timetable in the making. It holds every hard rule at every step: parties meet one partner at a time, only when they are there, never above their
 * capacity, never at more tables than there are. Every change is noted, so that it can be taken back.
 */
public final class Draft {

    /** What no table or no slot is written as. */
    public static final int NONE = -1;

    private final Grid grid;
    private final TableChoice choice;
    private final int[] meetingAt;
    private final int[] slotOf;
    private final int[] tableOf;
    private final int[] degree;
    private final long[] free;
    private final int[][] inSlot;
    private final int[] placeInSlot;
    private final int[] count;
    private final ChangeLog log = new ChangeLog();
    private final long firstMeeting;
    private final BitSet fixed = new BitSet();
    private long value;
    private int meetings;

    /** A draft for tables that are all alike. With a bonus for every party's first meeting, in the unit of the wishes' value. */
    public Draft(Grid grid, long firstMeeting) {
        this(grid, firstMeeting, TableChoice.ALL_ALIKE);
    }

    /** A draft for tables that differ. */
    public Draft(Grid grid, long firstMeeting, TableChoice choice) {
        this.grid = grid;
        this.choice = choice;
        this.firstMeeting = firstMeeting;
        meetingAt = filled(grid.parties() * grid.slots());
        slotOf = filled(grid.wishes());
        tableOf = filled(grid.wishes());
        placeInSlot = new int[grid.wishes()];
        degree = new int[grid.parties()];
        free = new long[grid.parties() * grid.words()];
        inSlot = new int[grid.slots()][Math.max(1, grid.parties() / 2)];
        count = new int[grid.slots()];
        for (int i = 0; i < free.length; i++) {
            free[i] = grid.presence(i / grid.words(), i % grid.words());
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    public Grid grid() {
        return grid;
    }

    /** The wish that a party meets in a slot, or {@link #NONE}. */
    public int meetingAt(int party, int slot) {
        return meetingAt[party * grid.slots() + slot];
    }

    public int slotOf(int wish) {
        return slotOf[wish];
    }

    public int tableOf(int wish) {
        return tableOf[wish];
    }

    public int degree(int party) {
        return degree[party];
    }

    public boolean isFull(int party) {
        return degree[party] >= grid.capacity(party);
    }

    /** Meetings in a slot. */
    public int count(int slot) {
        return count[slot];
    }

    /** A meeting of a slot, by its place from 0 to {@link #count(int)}. */
    public int inSlot(int slot, int place) {
        return inSlot[slot][place];
    }

    public boolean isFree(int party, int slot) {
        return (free[party * grid.words() + (slot >>> 6)] >>> slot & 1) != 0;
    }

    /** Worth of all meetings and of all first meetings. */
    public long value() {
        return value;
    }

    public int meetings() {
        return meetings;
    }

    /** Slots in which both parties are free and may meet, tables aside. */
    public long commonFree(int wish, int word) {
        return free[grid.first(wish) * grid.words() + word]
                & free[grid.second(wish) * grid.words() + word]
                & grid.allowed(wish, word);
    }

    /** Places a wish that isn't placed; false, and nothing has changed, when a rule forbids it. */
    public boolean place(int wish, int slot) {
        if (!isFree(grid.first(wish), slot)
                || !isFree(grid.second(wish), slot)
                || !grid.isAllowed(wish, slot)
                || isFull(grid.first(wish))
                || isFull(grid.second(wish))
                || count[slot] >= grid.tables(slot)) {
            return false;
        }
        return choice.placeAtTable(this, wish, slot);
    }

    /** Lets a meeting stay in its slot for good. */
    public void fix(int wish) {
        fixed.set(wish);
    }

    public boolean isFixed(int wish) {
        return wish != NONE && fixed.get(wish);
    }

    /** Takes a meeting out. */
    public void remove(int wish) {
        log.add(wish, slotOf[wish], tableOf[wish]);
        unset(wish);
    }

    /** Places at a table; a {@link TableChoice} that has found it to be free may, everybody else calls {@link #place}. */
    public void placeAt(int wish, int slot, int table) {
        log.add(wish, NONE, NONE);
        set(wish, slot, table);
    }

    /** How far the notes of changes have come. */
    public int mark() {
        return log.size();
    }

    /** How many placings and removals there were since a mark. */
    public int changesSince(int mark) {
        return (log.size() - mark) / ChangeLog.ENTRY;
    }

    /** Takes back every change since a mark. */
    public void backTo(int mark) {
        while (log.size() > mark) {
            int wish = log.wish();
            if (slotOf[wish] != NONE) {
                unset(wish);
            }
            if (log.slot() != NONE) {
                set(wish, log.slot(), log.table());
            }
            log.drop();
        }
    }

    /** Forgets how it came to be; nothing before can be taken back. */
    public void settle() {
        log.clear();
    }

    /** The slot of every wish, or {@link #NONE}. */
    public int[] slots() {
        return slotOf.clone();
    }

    /** Makes this the timetable of an earlier {@link #slots()}, table by table where the tables differ. */
    public void restore(int[] slots, int[] tables) {
        for (int wish = 0; wish < slotOf.length; wish++) {
            if (slotOf[wish] != NONE) {
                unset(wish);
            }
        }
        for (int wish = 0; wish < slotOf.length; wish++) {
            if (slots[wish] != NONE) {
                set(wish, slots[wish], tables[wish]);
            }
        }
        settle();
    }

    /** The table of every wish, or {@link #NONE}. */
    public int[] tables() {
        return tableOf.clone();
    }

    private void set(int wish, int slot, int table) {
        slotOf[wish] = slot;
        tableOf[wish] = table;
        inSlot[slot][count[slot]] = wish;
        placeInSlot[wish] = count[slot]++;
        occupy(grid.first(wish), slot, wish);
        occupy(grid.second(wish), slot, wish);
        value += grid.value(wish);
        meetings++;
    }

    private void unset(int wish) {
        int slot = slotOf[wish];
        int last = inSlot[slot][--count[slot]];
        inSlot[slot][placeInSlot[wish]] = last;
        placeInSlot[last] = placeInSlot[wish];
        leave(grid.first(wish), slot);
        leave(grid.second(wish), slot);
        slotOf[wish] = NONE;
        tableOf[wish] = NONE;
        value -= grid.value(wish);
        meetings--;
    }

    private void occupy(int party, int slot, int wish) {
        meetingAt[party * grid.slots() + slot] = wish;
        free[party * grid.words() + (slot >>> 6)] &= ~(1L << slot);
        if (degree[party]++ == 0) {
            value += firstMeeting;
        }
    }

    private void leave(int party, int slot) {
        meetingAt[party * grid.slots() + slot] = NONE;
        free[party * grid.words() + (slot >>> 6)] |= 1L << slot;
        if (--degree[party] == 0) {
            value -= firstMeeting;
        }
    }
}
