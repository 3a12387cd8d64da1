package org.keqiao.reading.element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of words that lie beside the reader. */
final class WordTable {

    private WordTable() {}

    /** Without comments and empty lines. */
    static List<String> lines(String name) {
        try (InputStream file = WordTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table of words " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Separated by spaces; {@code _} stands for a space inside one. */
    static List<String> words(String column) {
        return Stream.of(column.split(" "))
                .map(word -> word.replace('_', ' '))
                .map(String::strip)
                .toList();
    }
}
