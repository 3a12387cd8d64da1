package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a table that say anything, with what is to be said of the table itself.
 *
 * @param ragged whether a row longer than the headings means that its cells have slipped
 */
record Table(List<TableRow> rows, boolean ragged, List<Notice> notices) {

    private static final int BEFORE_HEADINGS = 20;

    Table {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** Reads rows up to the limit; blank ones don't count. */
    static List<TableRow> collect(Stream<TableRow> rows, int limit) {
        List<TableRow> collected = rows.filter(row -> !row.isBlank())
                .limit((long) limit + BEFORE_HEADINGS + 1)
                .toList();
        return new ArrayList<>(collected);
    }

    /** The row with the headings: of the first ones that which names most columns, since many tables begin with a title. */
    Headings headings() {
        Headings best = Headings.of(new TableRow(0, List.of()));
        for (TableRow row : rows.subList(0, Math.min(rows.size(), BEFORE_HEADINGS))) {
            Headings found = Headings.of(row);
            best = found.known() > best.known() ? found : best;
        }
        return best;
    }
}
