package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/** The row of a table that names its columns. */
record Headings(TableRow row, Map<Column, Integer> places, List<Notice> notices) {

    Headings {
        places = Map.copyOf(places);
        notices = List.copyOf(notices);
    }

    /** Of headings that mean the same the first one is kept; {@link #requireUsable} rejects them. */
    static Headings of(TableRow row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i).strip();
            Column column = HeaderName.column(heading).orElse(null);
            if (column != null) {
                places.putIfAbsent(column, i);
            } else if (!heading.isEmpty()) {
                notices.add(unknown(TableRow.letters(i), heading));
            }
        }
        return new Headings(row, places, notices);
    }

    private static Notice unknown(String place, String heading) {
        return HeaderName.nearest(heading)
                .map(near -> Notice.of("unknown-column-near", place, shown(heading), near.chinese(), near.english()))
                .orElseGet(() -> Notice.of("unknown-column", place, shown(heading)));
    }

    int known() {
        return places.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The heading as it is written in the file. */
    String written(Column column) {
        return row.cell(places.getOrDefault(column, Integer.MAX_VALUE)).strip();
    }

    /** How far to the right columns go. */
    int width() {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The kind that alone has some of these columns; null when none or both have. */
    @Nullable
    ListingKind shownKind() {
        List<ListingKind> kinds = Stream.of(ListingKind.values())
                .filter(kind ->
                        places.keySet().stream().anyMatch(column -> !column.isOfEveryKind() && column.belongsTo(kind)))
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }

    Headings requireUsable(@Nullable ListingKind kind) {
        if (known() == 0) {
            throw UnreadableFile.because("no-headings");
        }
        requireDistinct();
        List<Column> missing = Stream.of(Column.KIND, Column.TITLE, Column.INDUSTRIES)
                .filter(column -> !has(column) && !(column == Column.KIND && kind != null))
                .toList();
        if (!missing.isEmpty()) {
            throw UnreadableFile.because("missing-columns", names(missing));
        }
        if (Stream.of(Column.SUMMARY, Column.DESCRIPTION, Column.PROBLEM).noneMatch(this::has)) {
            throw UnreadableFile.because(
                    "missing-text", names(List.of(Column.SUMMARY, Column.DESCRIPTION, Column.PROBLEM)));
        }
        return this;
    }

    private void requireDistinct() {
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = HeaderName.column(row.cell(i)).orElse(null);
            int first = column == null ? i : places.getOrDefault(column, i);
            if (column != null && first < i) {
                throw UnreadableFile.because(
                        "repeated-column",
                        column.chinese(),
                        column.field(),
                        TableRow.letters(first),
                        TableRow.letters(i));
            }
        }
    }

    private static String names(List<Column> columns) {
        return columns.stream()
                .map(column -> "%s (%s)".formatted(column.chinese(), column.field()))
                .collect(Collectors.joining(", "));
    }

    private static String shown(String heading) {
        return heading.length() > 40 ? heading.substring(0, 40) + "…" : heading;
    }
}
