package org.keqiao.web.account;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The person is signed in nowhere of that handle, or not any more. */
public final class SessionNotFound extends Problem {

    SessionNotFound() {
        super(HttpStatus.NOT_FOUND, "session-not-found");
    }
}
