package org.keqiao.web.search;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** search-service did not answer, or not in time. */
public final class SearchUnavailable extends Problem {

    SearchUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable", cause);
    }
}
