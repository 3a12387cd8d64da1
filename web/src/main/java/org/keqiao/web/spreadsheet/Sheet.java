package org.keqiao.web.spreadsheet;

import java.util.List;

/**
 * A table to take away.
 *
 * @param rows cells are texts or numbers, no more in a row than there are headings; a row that says something of the whole has one
 */
public record Sheet(String name, List<String> headings, List<List<Object>> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
