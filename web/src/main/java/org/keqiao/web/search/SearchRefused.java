package org.keqiao.web.search;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** search-service answers, but not to this search: asking again gives the same, and other searches work meanwhile. */
public final class SearchRefused extends SearchUnavailable {

    SearchRefused(@Nullable Throwable cause) {
        super(HttpStatus.BAD_REQUEST, "search-refused", cause);
    }
}
