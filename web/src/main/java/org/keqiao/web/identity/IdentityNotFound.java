package org.keqiao.web.identity;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The person signs in with no such identity, or not any more. */
final class IdentityNotFound extends Problem {

    IdentityNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "identity-not-found", id);
    }
}
