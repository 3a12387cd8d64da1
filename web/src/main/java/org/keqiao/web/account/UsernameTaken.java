package org.keqiao.web.account;

import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The username belongs to an account already. */
public final class UsernameTaken extends Problem {

    UsernameTaken(String username, Throwable cause) {
        super(HttpStatus.CONFLICT, "username-taken", cause, username);
        add(FieldProblem.of("username", "username-taken", username));
    }
}
