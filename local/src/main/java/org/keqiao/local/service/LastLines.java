package org.keqiao.local.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a service's log (ECS, one JSON object a line) as a person wants to read it: no fields, no stack frames. */
final class LastLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CAUSE = "\nCaused by: ";
    private static final int MOST = 12;
    private static final int LONGEST = 400;

    private LastLines() {}

    static String of(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> told = lines.filter(line -> !line.startsWith("\tat ") && !line.isBlank())
                    .map(LastLines::told)
                    .toList();
            return told.subList(Math.max(0, told.size() - MOST), told.size()).stream()
                    .map(line -> "  " + line.substring(0, Math.min(line.length(), LONGEST)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "  (no log: " + e.getMessage() + ")";
        }
    }

    private static String told(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode event = JSON.readTree(line);
            String error = rootCause(event.at("/error/stack_trace").asText())
                    .orElseGet(() -> event.at("/error/message")
                            .asText(event.path("error.message").asText()));
            String message = event.path("message").asText().strip().replace('\n', ' ');
            String level = event.at("/log/level").asText(event.path("log.level").asText());
            return level + " " + message + (error.isEmpty() ? "" : ": " + error.replace('\n', ' '));
        } catch (JsonProcessingException e) {
            return line;
        }
    }

    /** What a framework wraps says nothing; what it wrapped first says what to mend. */
    private static Optional<String> rootCause(String trace) {
        int last = trace.lastIndexOf(CAUSE);
        if (last < 0) {
            return Optional.empty();
        }
        String cause = trace.substring(last + CAUSE.length());
        int frames = cause.indexOf("\n\tat ");
        return Optional.of(frames < 0 ? cause : cause.substring(0, frames));
    }
}
