package org.keqiao.web.imports;

import java.util.List;
import org.keqiao.web.problem.FieldProblem;

/**
 * What is wrong in a cell.
 *
 * @param field path in a listing request; empty when the row as a whole is meant
 * @param column heading as the file has it
 * @param value start of what the cell says
 * @param code of a {@link FieldProblem}
 */
record RowProblem(String field, String column, String value, String code, List<Object> arguments) {

    RowProblem {
        arguments = List.copyOf(arguments);
    }

    FieldProblem asFieldProblem() {
        return new FieldProblem(field, code, arguments);
    }
}
