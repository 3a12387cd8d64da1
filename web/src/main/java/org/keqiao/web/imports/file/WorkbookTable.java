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

    private static final int LOOKED_AT = 100;
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
            Table table = new Table(rows(sheet, limit), false, List.of());
            if (table.headings().known() > 1) {
                return isAll(sheet, sheets) ? table : withNotice(table, Notice.of("one-sheet", sheet.getName()));
            }
        }
        throw UnreadableFile.because("no-headings");
    }

    private static List<TableRow> rows(Sheet sheet, int limit) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return Table.collect(rows.map(WorkbookTable::row), limit);
        }
    }

    private static boolean isAll(Sheet read, List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            if (sheet.getIndex() != read.getIndex() && saysSomethingElse(rows(sheet, LOOKED_AT))) {
                return false;
            }
        }
        return true;
    }

    /** Neither empty nor, as in our template, an explanation of the columns, one in a row. */
    private static boolean saysSomethingElse(List<TableRow> rows) {
        long columns = rows.stream()
                .filter(row -> HeaderName.column(row.cell(0).strip()).isPresent())
                .count();
        return !rows.isEmpty() && columns * 2 <= rows.size();
    }

    private static TableRow row(Row row) {
        return new TableRow(row.getRowNum(), WorkbookCells.of(row));
    }

    private static Table withNotice(Table table, Notice notice) {
        List<Notice> notices = new ArrayList<>(table.notices());
        notices.add(notice);
        return new Table(table.rows(), table.ragged(), notices);
    }
}
