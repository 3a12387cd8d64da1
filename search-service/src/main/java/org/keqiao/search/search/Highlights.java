package org.keqiao.search.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.contracts.search.Segment;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.Marks;
import org.keqiao.search.ranking.WordQuery;

/**
 * Marks matches of the one field that all texts are searched in: the texts themselves are stored and not indexed. Marked text travels as pieces and never as markup,
 * so that no text can smuggle any in.
 */
final class Highlights {

    private static final int EXCERPT = 120;
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(ListingFields.TITLE), ListingFields.EXCERPTS.stream())
            .toList();

    private Highlights() {}

    static Highlight of(String text) {
        List<NamedValue<HighlightField>> fields =
                FIELDS.stream().map(field -> NamedValue.of(field, field(field))).toList();
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .highlightQuery(WordQuery.marking(text))
                .preTags(String.valueOf(Marks.START))
                .postTags(String.valueOf(Marks.END))
                .fields(fields));
    }

    private static HighlightField field(String field) {
        boolean whole = field.equals(ListingFields.TITLE);
        return HighlightField.of(f -> f.matchedFields(WordQuery.TEXTS)
                .numberOfFragments(whole ? 0 : 1)
                .fragmentSize(EXCERPT));
    }

    /** The pieces of a text with marks; neighbours of the same sort are joined. */
    static List<Segment> segments(String marked) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != Marks.START && c != Marks.END) {
                piece.append(c);
                continue;
            }
            add(segments, piece, inside);
            inside = c == Marks.START;
        }
        add(segments, piece, inside);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, StringBuilder piece, boolean marked) {
        if (piece.isEmpty()) {
            return;
        }
        if (!segments.isEmpty() && segments.getLast().marked() == marked) {
            piece.insert(0, segments.removeLast().text());
        }
        segments.add(new Segment(piece.toString(), marked));
        piece.setLength(0);
    }
}
