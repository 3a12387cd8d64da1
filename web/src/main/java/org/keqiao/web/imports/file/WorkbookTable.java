package org.keqiao.web.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook that has headings. */
final class WorkbookTable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookTable() {}

    static Table read(byte[] workbook, int limit, long maxUnpacked) {
        ZipGuard guard = ZipGuard.check(workbook, maxUnpacked);
        try (ReadableWorkbook open = new ReadableWorkbook(new ByteArrayInputStream(workbook), WITH_FORMATS)) {
            Table table = firstWithHeadings(open, limit);
            return guard.hasMergedCells() ? withNotice(table, Notice.of("merged-cells")) : table;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw UnreadableFile.causedBy(broken, "damaged-workbook");
        }
    }

    private static Table firstWithHeadings(ReadableWorkbook workbook, int limit) throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : sheets) {
            try (Stream<Row> rows = sheet.openStream()) {
                Table table = new Table(Table.collect(rows.map(WorkbookTable::row), limit), false, List.of());
                if (table.headings().known() > 1) {
                    return sheets.size() == 1 ? table : withNotice(table, Notice.of("one-sheet", sheet.getName()));
                }
            }
        }
        throw UnreadableFile.because("no-headings");
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(CellText::of).orElse(""));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static Table withNotice(Table table, Notice notice) {
        List<Notice> notices = new ArrayList<>(table.notices());
        notices.add(notice);
        return new Table(table.rows(), table.ragged(), notices);
    }
}
