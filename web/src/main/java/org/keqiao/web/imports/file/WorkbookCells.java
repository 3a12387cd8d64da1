package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a workbook's row as text, up to the last one that says anything. */
final class WorkbookCells {

    /** No table of people has so many columns, and ten thousand rows with something in Excel's last one would fill the memory. */
    static final int MOST = 500;

    private WorkbookCells() {}

    static List<String> of(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String cell = row.getOptionalCell(i).map(CellText::of).orElse("");
            if (!cell.isBlank()) {
                put(cells, i, cell);
            }
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String cell) {
        if (column >= MOST) {
            throw UnreadableFile.because("too-many-columns", MOST);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(cell);
    }
}
