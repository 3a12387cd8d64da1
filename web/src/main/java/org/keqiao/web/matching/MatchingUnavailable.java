package org.keqiao.web.matching;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** matching-service did not answer, or not in time. */
public final class MatchingUnavailable extends Problem {

    public MatchingUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "matching-unavailable", cause);
    }
}
