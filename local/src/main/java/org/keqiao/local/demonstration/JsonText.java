package org.keqiao.local.demonstration;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records, lists and plain values as JSON; what is missing or empty is left out. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        return switch (value) {
            case Record record -> ofRecord(record);
            case Collection<?> list -> list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Enum<?> term -> quoted(term.name());
            default -> quoted(value.toString());
        };
    }

    private static String ofRecord(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .flatMap(component -> Stream.ofNullable(value(record, component))
                        .filter(value -> !isEmpty(value))
                        .map(value -> Map.entry(component.getName(), value)))
                .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static boolean isEmpty(Object value) {
        return value.equals("") || (value instanceof Collection<?> list && list.isEmpty());
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> switch (c) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    default -> c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
