package org.keqiao.web.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.Column;
import org.keqiao.web.spreadsheet.ColumnWidth;
import org.springframework.stereotype.Component;

/** Writes the template as a workbook: a sheet to fill in, and one that explains it. */
@Component
class TemplateWorkbook {

    private static final String HEADING = "DCE6F2";
    private static final String NEEDED = "FBE3D6";
    private static final String EXAMPLE = "808080";

    private final ImportTemplate template;

    TemplateWorkbook(ImportTemplate template) {
        this.template = template;
    }

    byte[] of(ListingKind kind, Actor actor) {
        List<Column> columns = template.columns(kind, actor);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Keqiao", "1.0")) {
            fill(workbook.newWorksheet(template.text("imports.template.sheet." + kind)), kind, columns);
            explain(workbook.newWorksheet(template.text("imports.template.sheet.help")), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet, ListingKind kind, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            boolean needed = !template.text(
                            "imports.template.need." + columns.get(i).name())
                    .isEmpty();
            sheet.value(0, i, template.heading(columns.get(i)));
            sheet.style(0, i).bold().fillColor(needed ? NEEDED : HEADING).set();
        }
        List<List<String>> examples = template.examples(kind, columns);
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            sheet.width(
                    i,
                    ColumnWidth.of(Stream.concat(
                            Stream.of(template.heading(columns.get(i))),
                            examples.stream().map(example -> example.get(column)))));
        }
        for (int row = 0; row < examples.size(); row++) {
            write(sheet, row + 1, examples.get(row));
            sheet.range(row + 1, 0, row + 1, columns.size() - 1)
                    .style()
                    .italic()
                    .fontColor(EXAMPLE)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
    }

    private void explain(Worksheet sheet, List<Column> columns) {
        sheet.value(0, 0, template.text("imports.template.help"));
        write(
                sheet,
                2,
                List.of(
                        template.text("imports.template.help.column"),
                        template.text("imports.template.help.need"),
                        template.text("imports.template.help.what"),
                        template.text("imports.template.help.values")));
        sheet.range(2, 0, 2, 3).style().bold().fillColor(HEADING).set();
        for (int i = 0; i < columns.size(); i++) {
            write(sheet, i + 3, template.explanation(columns.get(i)));
            sheet.range(i + 3, 0, i + 3, 3)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.width(0, 24);
        sheet.width(1, 14);
        sheet.width(2, 60);
        sheet.width(3, 60);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }
}
