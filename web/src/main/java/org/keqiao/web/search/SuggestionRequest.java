package org.keqiao.web.search;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed so far.
 *
 * @param kind of the listings that may be suggested; missing means both
 * @param size most suggestions, 1 to {@value #MOST}
 */
record SuggestionRequest(String typed, @Nullable ListingKind kind, int size) {

    static final int MOST = 20;
    static final int DEFAULT_SIZE = 10;

    /** Suggestions look at the start only. */
    private static final int LONGEST = 100;

    SuggestionRequest {
        typed = typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    String toQueryString() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", typed);
        if (kind != null) {
            parameters.add("kind", kind.name());
        }
        parameters.add("size", Integer.toString(size));
        return SearchQuery.toQueryString(parameters);
    }
}
