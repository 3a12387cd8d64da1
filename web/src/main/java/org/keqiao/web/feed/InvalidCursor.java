package org.keqiao.web.feed;

import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A cursor that the feed has never given. */
final class InvalidCursor extends Problem {

    InvalidCursor() {
        super(HttpStatus.BAD_REQUEST, "invalid-parameter");
        add(FieldProblem.of("cursor", "feed-cursor"));
    }
}
