package org.keqiao.contracts.search;

import java.util.List;

/** Suggestions for what was typed, terms first, then organisations, then listings. */
public record SuggestionAnswer(List<Suggestion> suggestions) {

    public SuggestionAnswer {
        suggestions = List.copyOf(suggestions);
    }
}
