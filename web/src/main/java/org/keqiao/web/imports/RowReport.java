package org.keqiao.web.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.imports.file.ReadRow;
import org.keqiao.web.problem.FieldProblem;

/**
 * What became of a row.
 *
 * @param number as in the file
 * @param listingId of the listing that it made, changed or found; missing in a dry run that would make one
 * @param problems present if and only if it failed
 */
record RowReport(
        int number,
        RowOutcome outcome,
        String title,
        @Nullable UUID listingId,
        List<RowProblem> problems) {

    private static final int EXCERPT = 120;

    RowReport {
        problems = List.copyOf(problems);
    }

    static RowReport failed(ReadRow row, List<FieldProblem> problems) {
        return new RowReport(
                row.number(),
                RowOutcome.FAILED,
                titleOf(row),
                null,
                problems.stream().map(problem -> problem(row, problem)).toList());
    }

    static String titleOf(ReadRow row) {
        return excerpt(row.written().value("title"));
    }

    private static RowProblem problem(ReadRow row, FieldProblem problem) {
        return new RowProblem(
                problem.field(),
                excerpt(row.written().column(problem.field())),
                excerpt(row.written().value(problem.field())),
                problem.code(),
                problem.arguments());
    }

    /** One line, short, and without what PostgreSQL cannot keep. */
    private static String excerpt(String text) {
        String line = text.replace("\u0000", "").replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
