package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as text.
 *
 * @param number as spreadsheet programs count, from 1
 */
record TableRow(int number, List<String> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The name of a column as spreadsheet programs show it: A, B, … Z, AA. */
    static String letters(int index) {
        List<String> letters = new ArrayList<>();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.addFirst(String.valueOf((char) ('A' + (rest - 1) % 26)));
        }
        return String.join("", letters);
    }
}
