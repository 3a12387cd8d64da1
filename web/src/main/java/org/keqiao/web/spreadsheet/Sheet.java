package org.keqiao.web.spreadsheet;

import java.util.List;

/**
 * A table to take away.
 *
 * @param rows cells are texts or numbers, as many in each row as there are headings
 */
public record Sheet(String name, List<String> headings, List<List<Object>> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
