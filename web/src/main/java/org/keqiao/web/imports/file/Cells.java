package org.keqiao.web.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row's cells by column. */
record Cells(Headings headings, TableRow row) implements ReadRow.Written {

    /** The cell, made ready for reading; empty where the table has no such column. */
    String text(Column column) {
        String cell = raw(column);
        return switch (column.content()) {
            case DATE -> ExcelDate.restored(cell);
            case TERM -> Simplified.of(cell);
            case TERMS -> Simplified.of(separated(cell));
            case LIST -> separated(cell);
            case TEXT -> cell;
        };
    }

    @Nullable
    String orNull(Column column) {
        String text = text(column);
        return text.isBlank() ? null : text;
    }

    @Nullable
    List<@Nullable String> list(Column column) {
        String text = orNull(column);
        return text == null ? null : List.of(text);
    }

    @Override
    public String column(String field) {
        return Column.ofField(field)
                .filter(headings::has)
                .map(headings::written)
                .orElse(field);
    }

    @Override
    public String value(String field) {
        return Column.ofField(field).map(this::raw).orElse("");
    }

    private String raw(Column column) {
        return row.cell(headings.places().getOrDefault(column, Integer.MAX_VALUE));
    }

    private static String separated(String cell) {
        return cell.replace('|', '；').replace('｜', '；');
    }
}
