package org.keqiao.bench.relevance;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.keqiao.bench.BenchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads text files line by line; what is wrong is told with file and line. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    /** One line of a file. */
    record Line(Path file, int number, String text) {

        BenchException wrong(String what) {
            return new BenchException(file + ":" + number + ": " + what);
        }
    }

    /** What the reader makes of every line that is not blank. */
    static <T> List<T> read(Path file, Function<Line, T> reader) {
        List<T> read = new ArrayList<>();
        int number = 0;
        for (String text : lines(file)) {
            number++;
            if (!text.isBlank()) {
                read.add(reader.apply(new Line(file, number, text)));
            }
        }
        if (read.isEmpty()) {
            throw new BenchException(file + " is empty.");
        }
        return read;
    }

    static JsonNode object(Line line) {
        try {
            JsonNode node = JSON.readTree(line.text());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw line.wrong("not JSON (" + e.getOriginalMessage() + "). Each line must be one object.");
        }
        throw line.wrong("not a JSON object. Each line must be one object.");
    }

    /** A string that must be there. */
    static String required(Line line, JsonNode node, String field) {
        String value = optional(line, node, field);
        if (value.isBlank()) {
            throw line.wrong("\"" + field + "\" is missing or blank.");
        }
        return value;
    }

    /** Empty when it is not there. */
    static String optional(Line line, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw line.wrong("\"" + field + "\" must be a string.");
        }
        return value.stringValue();
    }

    /** Empty when they are not there. */
    static List<String> strings(Line line, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            throw line.wrong("\"" + field + "\" must be an array of strings.");
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Terms of a vocabulary by their names: an array of them, or one alone; empty when they are not there. */
    static <T extends Enum<T>> List<T> terms(Line line, JsonNode node, String field, Class<T> vocabulary) {
        List<String> names =
                node.path(field).isString() ? List.of(node.path(field).stringValue()) : strings(line, node, field);
        try {
            return names.stream().map(name -> Enum.valueOf(vocabulary, name)).toList();
        } catch (IllegalArgumentException e) {
            throw line.wrong("\"" + field + "\" may hold " + Arrays.toString(vocabulary.getEnumConstants()) + ", got "
                    + names + ".");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new BenchException(
                    file + " is missing. A judged set is a folder with docs.jsonl, queries.jsonl and qrels.tsv.", e);
        } catch (CharacterCodingException e) {
            throw new BenchException(file + " is not UTF-8. Convert it, for example with iconv.", e);
        } catch (IOException e) {
            throw new BenchException("Can't read " + file + ": " + e, e);
        }
    }
}
