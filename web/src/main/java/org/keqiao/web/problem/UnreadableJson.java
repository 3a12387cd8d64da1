package org.keqiao.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a JSON body that could not be read which field is at fault and why. */
public final class UnreadableJson {

    private UnreadableJson() {}

    public static FieldProblem explain(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                FieldProblem.of(path(unknown), "json-unknown-field", known(unknown));
            case InvalidFormatException value
            when value.getTargetType().isEnum() ->
                FieldProblem.of(
                        path(value), "json-not-in-list", shown(value.getValue()), constants(value.getTargetType()));
            case InvalidFormatException value ->
                FieldProblem.of(path(value), "json-wrong-type", type(value.getTargetType()));
            case MismatchedInputException mismatch ->
                FieldProblem.of(path(mismatch), "json-wrong-type", type(mismatch.getTargetType()));
            case JacksonException syntax -> FieldProblem.of("", "json-syntax", line(syntax), column(syntax));
            case null, default -> FieldProblem.of("", "json-missing");
        };
    }

    private static String path(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null ? "" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String type(@Nullable Class<?> type) {
        return type == null ? "?" : type.getSimpleName();
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static int line(JacksonException syntax) {
        return syntax.getLocation() == null ? 0 : syntax.getLocation().getLineNr();
    }

    private static int column(JacksonException syntax) {
        return syntax.getLocation() == null ? 0 : syntax.getLocation().getColumnNr();
    }
}
