package org.keqiao.web.pairing;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such pairing, or this reader must not know of it. */
public final class PairingNotFound extends Problem {

    PairingNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "pairing-not-found", id);
    }
}
