package org.keqiao.web.timetable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of parties or tables, columns of slots. */
public record GridView(List<SlotView> slots, List<Row> rows) {

    public GridView {
        slots = List.copyOf(slots);
        rows = List.copyOf(rows);
    }

    /**
     * A party or a table.
     *
     * @param meetings it has
     * @param most it may have
     */
    public record Row(String id, String name, int meetings, int most, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A party or a table in a slot.
     *
     * @param open whether a meeting could be here
     */
    public record Cell(String slot, boolean open, @Nullable MeetingView meeting) {}
}
