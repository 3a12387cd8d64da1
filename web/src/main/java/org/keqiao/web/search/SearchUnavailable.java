package org.keqiao.web.search;

import org.jspecify.annotations.Nullable;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** search-service did not answer, or not in time. */
public class SearchUnavailable extends Problem {

    SearchUnavailable(Throwable cause) {
        this(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable", cause);
    }

    SearchUnavailable(HttpStatus status, String name, @Nullable Throwable cause) {
        super(status, name, cause);
    }
}
