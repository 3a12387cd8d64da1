package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.problem.FieldProblem;

/**
 * Reads the rows of a table whose columns are known. Rows that don't say their kind are of the chosen one, unless only the other kind
 * has such columns: then the choice was left as it stood.
 */
final class TableReader {

    private static final Pattern EXAMPLE =
            Pattern.compile("[\\[【（(]?\\s*(示例|example)\\s*[\\]】）):：].*", Pattern.CASE_INSENSITIVE);

    private final Table table;
    private final Headings headings;
    private final @Nullable ListingKind chosen;
    private final @Nullable ListingKind kind;

    TableReader(Table table, @Nullable ListingKind kind) {
        this.table = table;
        this.chosen = kind;
        this.headings = table.headings().requireUsable(kind);
        ListingKind shown = headings.shownKind();
        this.kind = kind == null || shown == null ? kind : shown;
    }

    ReadFile read() {
        List<TableRow> below = table.rows().stream()
                .filter(row -> row.number() > headings.row().number())
                .toList();
        List<TableRow> rows = below.stream().filter(row -> !isExample(row)).toList();
        List<Notice> notices = new ArrayList<>(table.notices());
        notices.addAll(headings.notices());
        notices.addAll(unnamed(rows));
        if (kind != null && kind != chosen && !saysItself(rows)) {
            notices.add(Notice.of("kind-by-columns", kind.chinese(), kind.english()));
        }
        if (rows.size() < below.size()) {
            notices.add(Notice.of("examples-skipped", below.size() - rows.size()));
        }
        if (!headings.has(Column.SOURCE_ID)) {
            notices.add(Notice.of("no-source-id"));
        }
        return new ReadFile(rows.stream().map(this::read).toList(), notices, kind);
    }

    private boolean saysItself(List<TableRow> rows) {
        int column = headings.places().getOrDefault(Column.KIND, Integer.MAX_VALUE);
        return rows.stream().noneMatch(row -> row.cell(column).isBlank());
    }

    private boolean isExample(TableRow row) {
        String title = row.cell(headings.places().getOrDefault(Column.TITLE, 0)).strip();
        return EXAMPLE.matcher(title).lookingAt();
    }

    private List<Notice> unnamed(List<TableRow> rows) {
        return IntStream.range(0, headings.width())
                .filter(column -> headings.row().cell(column).isBlank())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.cell(column).isBlank()))
                .mapToObj(column -> Notice.of("unnamed-column", TableRow.letters(column)))
                .toList();
    }

    private ReadRow read(TableRow row) {
        Cells cells = new Cells(headings, row);
        List<FieldProblem> problems = new ArrayList<>();
        if (table.ragged() && overflows(row)) {
            problems.add(FieldProblem.of("", "row-too-long", headings.width()));
        }
        IndicatorCell indicators = IndicatorCell.read(cells.text(Column.INDICATORS));
        problems.addAll(indicators.problems());
        return problems.isEmpty()
                ? ReadRow.of(row.number(), request(cells, indicators), cells)
                : ReadRow.broken(row.number(), problems, cells);
    }

    private boolean overflows(TableRow row) {
        return IntStream.range(headings.width(), row.cells().size())
                .anyMatch(column -> !row.cell(column).isBlank());
    }

    private ListingRequest request(Cells cells, IndicatorCell indicators) {
        return new ListingRequest(
                kindOf(cells),
                cells.orNull(Column.TITLE),
                cells.orNull(Column.SUMMARY),
                cells.orNull(Column.DESCRIPTION),
                cells.list(Column.KEYWORDS),
                cells.list(Column.INDUSTRIES),
                cells.list(Column.IPC_CODES),
                cells.orNull(Column.ZONE),
                cells.orNull(Column.READINESS),
                cells.list(Column.COOPERATION_MODES),
                cells.orNull(Column.ANONYMOUS),
                cells.orNull(Column.VALID_UNTIL),
                cells.orNull(Column.LANGUAGE),
                cells.orNull(Column.OPEN_FOR_INTEREST),
                cells.orNull(Column.DRAFT),
                cells.orNull(Column.ORGANISATION),
                cells.orNull(Column.CONFIRMED_ON),
                cells.orNull(Column.SOURCE_ID),
                result(cells),
                demand(cells, indicators));
    }

    private @Nullable String kindOf(Cells cells) {
        String written = cells.orNull(Column.KIND);
        return written != null || kind == null ? written : kind.name();
    }

    private static ListingRequest.@Nullable Result result(Cells cells) {
        if (isBlank(cells, "result.")) {
            return null;
        }
        return new ListingRequest.Result(
                cells.orNull(Column.ADVANTAGES),
                cells.orNull(Column.TEAM),
                cells.orNull(Column.IP_STATUS),
                cells.list(Column.PATENTS),
                cells.orNull(Column.OWNERSHIP),
                cells.orNull(Column.SECRECY));
    }

    private static ListingRequest.@Nullable Demand demand(Cells cells, IndicatorCell indicators) {
        if (isBlank(cells, "demand.")) {
            return null;
        }
        return new ListingRequest.Demand(
                cells.orNull(Column.PROBLEM),
                List.copyOf(indicators.indicators()),
                cells.orNull(Column.DEADLINE),
                cells.orNull(Column.BUDGET_MIN),
                cells.orNull(Column.BUDGET_MAX),
                cells.orNull(Column.IP_WISH),
                cells.orNull(Column.BOTTLENECK));
    }

    private static boolean isBlank(Cells cells, String part) {
        return Arrays.stream(Column.values())
                .filter(column -> column.field().toLowerCase(Locale.ROOT).startsWith(part))
                .allMatch(column -> cells.orNull(column) == null);
    }
}
