package org.keqiao.web.problem;

import java.util.List;

/**
 * What is wrong with one field. The bundle {@code messages/<feature>} has the words: {@code error.<code>} says what is wrong,
 * {@code error.<code>.remedy} how to mend it; both see the arguments.
 *
 * @param field path as the caller wrote it, such as {@code demand.indicators[0].unit}
 */
public record FieldProblem(String field, String code, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, String code, Object... arguments) {
        return new FieldProblem(field, code, List.of(arguments));
    }
}
