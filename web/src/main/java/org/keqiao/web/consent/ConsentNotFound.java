package org.keqiao.web.consent;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The organisation has no such consent that could be revoked. */
public final class ConsentNotFound extends Problem {

    ConsentNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "consent-not-found", id);
    }
}
