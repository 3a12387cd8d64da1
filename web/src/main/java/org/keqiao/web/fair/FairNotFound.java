package org.keqiao.web.fair;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such fair, or none that this reader may know of. */
public final class FairNotFound extends Problem {

    public FairNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "fair-not-found", id);
    }
}
