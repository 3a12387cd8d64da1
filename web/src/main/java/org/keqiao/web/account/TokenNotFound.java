package org.keqiao.web.account;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The person has no such API token, or has it no more. */
public final class TokenNotFound extends Problem {

    TokenNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "token-not-found", id);
    }
}
