package org.keqiao.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A line of {@code routes.txt}: how a route, asked for a thing, answers each of {@link Who}. */
record RouteLine(String route, String thing, Map<Who, Answer> answers) {

    static List<RouteLine> all() {
        try (InputStream file = RouteLine.class.getResourceAsStream("routes.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteLine::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RouteLine of(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != 3 + Who.values().length) {
            throw new IllegalArgumentException("Not method, path, thing and six answers: " + line);
        }
        Map<Who, Answer> answers = new EnumMap<>(Who.class);
        int cell = 3;
        for (Who who : Who.values()) {
            answers.put(who, Answer.of(words[cell++]));
        }
        return new RouteLine(words[0] + " " + words[1], words[2], answers);
    }

    String text() {
        StringBuilder text = new StringBuilder("%-70s %-13s".formatted(route, thing));
        answers.values().forEach(answer -> text.append(" %-4s".formatted(answer)));
        return text.toString().strip();
    }
}
