package org.keqiao.contracts.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * Something that may be meant by what was typed so far.
 *
 * @param pieces the text in pieces, what was typed marked
 * @param id of the organisation or the listing
 * @param kind of the listing
 * @param count live listings that have the term or belong to the organisation
 */
public record Suggestion(
        SuggestionType type,
        String text,
        List<Segment> pieces,
        @Nullable UUID id,
        @Nullable ListingKind kind,
        @Nullable Long count) {

    public Suggestion {
        pieces = List.copyOf(pieces);
    }
}
