package org.keqiao.web.deadletter;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** No dead letter lies there, or no longer. */
final class DeadLetterNotFound extends Problem {

    DeadLetterNotFound(LetterPosition position) {
        super(HttpStatus.NOT_FOUND, "dead-letter-not-found", position.toString());
    }
}
