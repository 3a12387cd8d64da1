package org.keqiao.search.suggestion;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.contracts.search.SuggestionType;
import org.keqiao.contracts.vocabulary.ListingKind;

/** What is read of a document to suggest it. */
record SuggestedListing(Snapshot snapshot) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Snapshot(UUID id, String title, ListingKind kind) {}

    String title() {
        return snapshot.title();
    }

    Suggestion toSuggestion(List<Segment> pieces) {
        return new Suggestion(SuggestionType.LISTING, title(), pieces, snapshot.id(), snapshot.kind(), null);
    }
}
