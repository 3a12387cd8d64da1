package org.keqiao.web.matching;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A listing that matching-service is asked about was never searchable, or is not yet. */
public final class NotSearchable extends Problem {

    NotSearchable() {
        super(HttpStatus.NOT_FOUND, "not-searchable");
    }
}
