package org.keqiao.web.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a {@link Sheet} is written: a workbook, or csv in UTF-8 with its mark, without which Excel takes Chinese for something else. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] bytes(List<Sheet> sheets) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "Keqiao", "1.0")) {
                sheets.forEach(sheet -> fill(workbook.newWorksheet(sheet.name()), sheet));
            }
            return bytes.toByteArray();
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] bytes(List<Sheet> sheets) throws IOException {
            Sheet sheet = sheets.getFirst();
            StringWriter text = new StringWriter().append('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(sheet.headings());
                sheet.rows().stream()
                        .map(row -> row.stream().map(SheetFormat::safe).toList())
                        .forEach(csv::writeRecord);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    abstract byte[] bytes(List<Sheet> sheets) throws IOException;

    /** The sheet as a file to save; a workbook has the others too, csv has no place for them. */
    public ResponseEntity<byte[]> download(String fileName, Sheet sheet, Sheet... others) {
        String name = fileName + "." + name().toLowerCase(Locale.ROOT);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name, StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(bytes(Stream.concat(Stream.of(sheet), Arrays.stream(others))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            page.value(0, column, sheet.headings().get(column));
            page.style(0, column).bold().set();
            page.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                fill(page, row + 1, column, cells.get(column));
            }
        }
        page.freezePane(0, 1);
    }

    private static int width(Sheet sheet, int column) {
        return ColumnWidth.of(Stream.concat(
                Stream.of(sheet.headings().get(column)),
                sheet.rows().stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column).toString())));
    }

    private static void fill(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else {
            page.value(row, column, safe(cell));
        }
    }

    /** A number is never taken for a formula, though a negative one starts like it. */
    private static String safe(Object cell) {
        return cell instanceof Number ? cell.toString() : SafeCell.of(cell.toString());
    }
}
