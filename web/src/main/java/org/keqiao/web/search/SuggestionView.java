package org.keqiao.web.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.contracts.search.SuggestionType;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A suggestion as it is shown.
 *
 * @param note what it is
 * @param link where choosing it leads
 */
record SuggestionView(List<Segment> pieces, String note, String link) {

    SuggestionView {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Segment::text).collect(Collectors.joining());
    }

    static SuggestionView of(Suggestion suggestion, @Nullable ListingKind kind, SearchLabels labels) {
        ListingKind listingKind = suggestion.kind();
        String note = switch (suggestion.type()) {
            case TERM -> "";
            case ORGANISATION ->
                labels.text("search.suggestion.organisation", Objects.requireNonNullElse(suggestion.count(), 0L));
            case LISTING -> listingKind == null ? "" : labels.of(listingKind);
        };
        return new SuggestionView(suggestion.pieces(), note, link(suggestion, kind));
    }

    private static String link(Suggestion suggestion, @Nullable ListingKind kind) {
        if (suggestion.type() == SuggestionType.LISTING) {
            return "/listings/" + suggestion.id();
        }
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (kind != null) {
            parameters.add("kind", kind.name());
        }
        if (suggestion.type() == SuggestionType.TERM) {
            parameters.add("q", suggestion.text());
        } else {
            parameters.add("organisation", String.valueOf(suggestion.id()));
        }
        return "/search?" + SearchQuery.toQueryString(parameters);
    }
}
