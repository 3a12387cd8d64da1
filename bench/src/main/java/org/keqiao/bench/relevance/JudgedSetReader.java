package org.keqiao.bench.relevance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.relevance.JsonLines.Line;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Zone;
import tools.jackson.databind.JsonNode;

/** Reads a judged set from its folder: {@code docs.jsonl}, {@code queries.jsonl}, {@code qrels.tsv}. */
final class JudgedSetReader {

    private static final int COLUMNS = 3;

    private final Path folder;

    JudgedSetReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads it.
     *
     * @param relevantFrom half of the highest grade when it is not said
     */
    JudgedSet read(OptionalInt relevantFrom, boolean judgedOnly) {
        if (!Files.isDirectory(folder)) {
            throw new BenchException(
                    folder + " is no folder. --data names one with docs.jsonl, queries.jsonl and qrels.tsv.");
        }
        Set<String> known = new HashSet<>();
        List<JudgedDocument> documents = JsonLines.read(folder.resolve("docs.jsonl"), line -> document(line, known));
        Set<String> asked = new HashSet<>();
        List<JudgedQuery> queries = JsonLines.read(folder.resolve("queries.jsonl"), line -> query(line, asked));
        Map<String, Map<String, Integer>> grades = grades(asked, known);
        int threshold = relevantFrom.orElseGet(() -> halfOfHighest(grades));
        grades.values().removeIf(judged -> judged.values().stream().noneMatch(grade -> grade >= threshold));
        if (grades.isEmpty()) {
            throw new BenchException(folder.resolve("qrels.tsv") + ": no document has a grade of " + threshold
                    + " or more. Lower --rel-min or mend the grades.");
        }
        List<JudgedQuery> judged =
                queries.stream().filter(query -> grades.containsKey(query.id())).toList();
        return new JudgedSet(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                documents,
                judged,
                grades,
                threshold,
                judgedOnly);
    }

    private static JudgedDocument document(Line line, Set<String> known) {
        JsonNode node = JsonLines.object(line);
        JudgedDocument document = new JudgedDocument(
                newId(line, node, known),
                JsonLines.optional(line, node, "title"),
                JsonLines.optional(line, node, "text"),
                JsonLines.strings(line, node, "keywords"),
                particulars(line, node));
        if ((document.title() + document.text()).isBlank()) {
            throw line.wrong("\"title\" and \"text\" are both blank; there is nothing to index.");
        }
        return document;
    }

    private static JudgedQuery query(Line line, Set<String> asked) {
        JsonNode node = JsonLines.object(line);
        return new JudgedQuery(
                newId(line, node, asked),
                JsonLines.required(line, node, "text"),
                blankIsMissing(JsonLines.optional(line, node, "title")),
                blankIsMissing(JsonLines.optional(line, node, "content")),
                particulars(line, node));
    }

    private static Particulars particulars(Line line, JsonNode node) {
        List<Zone> zones = JsonLines.terms(line, node, "zone", Zone.class);
        return new Particulars(
                JsonLines.terms(line, node, "industries", Industry.class),
                readiness(line, node.path("readiness")),
                JsonLines.terms(line, node, "cooperationModes", CooperationMode.class),
                zones.isEmpty() ? null : zones.getFirst());
    }

    private static @Nullable Integer readiness(Line line, JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        int level = node.asInt(0);
        if (level < 1 || level > ReadinessLevel.values().length) {
            throw line.wrong("\"readiness\" must be a whole number from 1 to 9.");
        }
        return level;
    }

    private static String newId(Line line, JsonNode node, Set<String> known) {
        String id = JsonLines.required(line, node, "id");
        if (!known.add(id)) {
            throw line.wrong("\"id\" " + id + " was used before. Ids must differ.");
        }
        return id;
    }

    private Map<String, Map<String, Integer>> grades(Set<String> queries, Set<String> documents) {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        JsonLines.read(folder.resolve("qrels.tsv"), line -> {
            String[] columns = line.text().split("\t", -1);
            if (columns.length != COLUMNS) {
                throw line.wrong("has " + columns.length + " columns. Write query TAB document TAB grade.");
            }
            requireKnown(line, queries, columns[0], "query", "queries.jsonl");
            requireKnown(line, documents, columns[1], "document", "docs.jsonl");
            grades.computeIfAbsent(columns[0], query -> new LinkedHashMap<>()).put(columns[1], grade(line, columns[2]));
            return columns;
        });
        return grades;
    }

    private static void requireKnown(Line line, Set<String> known, String id, String what, String file) {
        if (!known.contains(id)) {
            throw line.wrong("there is no " + what + " " + id + " in " + file + ".");
        }
    }

    private static int grade(Line line, String text) {
        try {
            int grade = Integer.parseInt(text.strip());
            if (grade >= 0) {
                return grade;
            }
        } catch (NumberFormatException e) {
            // Told below, with what is wanted.
        }
        throw line.wrong("the grade must be a whole number of at least 0, got " + text + ".");
    }

    private static int halfOfHighest(Map<String, Map<String, Integer>> grades) {
        int highest = grades.values().stream()
                .flatMap(judged -> judged.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return Math.max(1, (highest + 1) / 2);
    }

    private static @Nullable String blankIsMissing(String text) {
        return text.isBlank() ? null : text;
    }
}
