package org.keqiao.web.fair;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Somebody else changed the fair since it was read. */
public final class FairChanged extends Problem {

    FairChanged(UUID id, long seen, long current) {
        super(HttpStatus.PRECONDITION_FAILED, "fair-changed", id, seen, current);
    }
}
