package org.keqiao.web.board;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A coordinator's ruling that no coordinator may make. */
final class RulingRefused extends Problem {

    private final String why;

    RulingRefused(String why) {
        super(HttpStatus.CONFLICT, "ruling-refused", why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
