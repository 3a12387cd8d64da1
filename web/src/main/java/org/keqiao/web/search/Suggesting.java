package org.keqiao.web.search;

import java.util.List;
import org.keqiao.contracts.search.Suggestion;
import org.springframework.stereotype.Component;

/** What may be meant by the words of a query; while search-service is down, nothing. */
@Component
class Suggesting {

    private final SearchClient search;
    private final SearchLabels labels;

    Suggesting(SearchClient search, SearchLabels labels) {
        this.search = search;
        this.labels = labels;
    }

    List<SuggestionView> of(SearchQuery query, int most) {
        return ask(new SuggestionRequest(query.words(), query.kind(), most)).stream()
                .map(suggestion -> SuggestionView.of(suggestion, query.kind(), labels))
                .toList();
    }

    private List<Suggestion> ask(SuggestionRequest request) {
        try {
            return search.suggest(request).suggestions();
        } catch (SearchUnavailable down) {
            return List.of();
        }
    }
}
