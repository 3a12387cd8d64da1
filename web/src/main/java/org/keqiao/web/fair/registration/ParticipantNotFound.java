package org.keqiao.web.fair.registration;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such participant, or none that this reader may know of. */
public final class ParticipantNotFound extends Problem {

    public ParticipantNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "fair-participant-not-found", id);
    }
}
