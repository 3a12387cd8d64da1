package org.keqiao.web.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.problem.FieldProblem;

/**
 * A row of a file: a request, or what keeps it from being one.
 *
 * @param number of the row, as spreadsheet programs count, or of the line
 * @param request missing if and only if there are problems
 * @param written finds again what the file says where a problem is
 */
public record ReadRow(int number, @Nullable ListingRequest request, List<FieldProblem> problems, Written written) {

    public ReadRow {
        problems = List.copyOf(problems);
        if ((request == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("row " + number + " must have either a request or problems");
        }
    }

    static ReadRow of(int number, ListingRequest request, Written written) {
        return new ReadRow(number, request, List.of(), written);
    }

    static ReadRow broken(int number, List<FieldProblem> problems, Written written) {
        return new ReadRow(number, null, problems, written);
    }

    /** The same row, but rejected. */
    ReadRow rejected(FieldProblem problem) {
        return broken(number, List.of(problem), written);
    }

    /** What a file says, and where. */
    public interface Written {

        /** The column's heading as it is written, or the field's path where there is no heading. */
        String column(String field);

        /** The text of the cell or member; empty where there is none. */
        String value(String field);
    }
}
