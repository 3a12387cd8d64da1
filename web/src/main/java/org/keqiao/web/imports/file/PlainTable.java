package org.keqiao.web.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of a small table of another feature: the first sheet of a workbook, or csv with commas. Its columns are that feature's affair. */
public final class PlainTable {

    private static final long MAX_UNPACKED = 50L << 20;

    private PlainTable() {}

    /**
     * A row.
     *
     * @param number as spreadsheet programs count, from 1
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Empty where there is none. */
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
        }
    }

    /**
     * Reads every row that says anything.
     *
     * @throws UnreadableFile when the file as a whole is no use
     */
    public static List<Line> read(byte[] file, int most) {
        List<Line> lines = (ImportFileReader.isWorkbook(file) ? workbook(file, most) : csv(file, most))
                .stream()
                        .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                        .toList();
        if (lines.isEmpty()) {
            throw UnreadableFile.because("no-rows");
        }
        if (lines.size() > most) {
            throw UnreadableFile.because("too-many-rows", most);
        }
        return lines;
    }

    private static List<Line> workbook(byte[] file, int most) {
        ZipGuard.check(file, MAX_UNPACKED);
        try (ReadableWorkbook open =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> rows = open.getFirstSheet().openStream()) {
            return rows.limit(most + 1L).map(PlainTable::line).toList();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw UnreadableFile.causedBy(broken, "damaged-workbook");
        }
    }

    private static Line line(Row row) {
        return new Line(row.getRowNum(), WorkbookCells.of(row));
    }

    private static List<Line> csv(byte[] file, int most) {
        List<Line> lines = new ArrayList<>();
        try {
            for (CsvRecord each : CsvReader.builder().skipEmptyLines(false).ofCsvRecord(TextDecoding.decode(file))) {
                lines.add(new Line(lines.size() + 1, each.getFields()));
                if (lines.size() > most) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            throw UnreadableFile.causedBy(broken, "csv-quotes", lines.size() + 1);
        }
        return lines;
    }
}
