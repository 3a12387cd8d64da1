package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.UnreadableJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON Lines: one object a line, of the shape that {@code POST /api/v1/listings} takes. */
final class JsonLines {

    private final JsonMapper strict;
    private final @Nullable ListingKind kind;

    /** @param strict rejects unknown and repeated fields */
    JsonLines(JsonMapper strict, @Nullable ListingKind kind) {
        this.strict = strict;
        this.kind = kind;
    }

    ReadFile read(String text) {
        List<String> lines = text.lines().toList();
        List<ReadRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(i + 1, lines.get(i)));
            }
        }
        // Lines that are objects have been given it; of others nothing is known.
        return new ReadFile(rows, List.of(), null);
    }

    private ReadRow row(int number, String line) {
        JsonNode read = null;
        try {
            read = strict.readTree(line);
            if (read instanceof ObjectNode listing) {
                withKind(listing);
                return ReadRow.of(number, strict.treeToValue(listing, ListingRequest.class), new Members(listing));
            }
            return ReadRow.broken(number, List.of(FieldProblem.of("", "not-an-object")), new Members(read));
        } catch (JacksonException unreadable) {
            return ReadRow.broken(number, List.of(UnreadableJson.explain(unreadable)), new Members(read));
        }
    }

    private void withKind(ObjectNode listing) {
        if (kind != null && !listing.hasNonNull("kind")) {
            listing.put("kind", kind.name());
        }
    }

    /** One line's members by path. */
    private record Members(@Nullable JsonNode line) implements ReadRow.Written {

        @Override
        public String column(String field) {
            return field;
        }

        @Override
        public String value(String field) {
            if (line == null || field.isEmpty()) {
                return "";
            }
            JsonNode member =
                    line.at("/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
            return member.isMissingNode() ? "" : member.isString() ? member.stringValue() : member.toString();
        }
    }
}
