package org.keqiao.timetable.grid;

import java.util.Arrays;

/** Where wishes were before they were changed, last change on top. */
final class ChangeLog {

    /** Numbers that note one change. */
    static final int ENTRY = 3;

    private int[] entries = new int[32 * ENTRY];
    private int length;

    void add(int wish, int slot, int table) {
        if (length + ENTRY > entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        entries[length++] = wish;
        entries[length++] = slot;
        entries[length++] = table;
    }

    int size() {
        return length;
    }

    int wish() {
        return entries[length - 3];
    }

    int slot() {
        return entries[length - 2];
    }

    int table() {
        return entries[length - 1];
    }

    void drop() {
        length -= ENTRY;
    }

    void clear() {
        length = 0;
    }
}
