package org.keqiao.web.board;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A ruling is kept, but matching-service has not said what became of it. */
final class RulingWaits extends Problem {

    RulingWaits(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "ruling-waits", cause);
    }
}
