package org.keqiao.web.timetable;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The fair has no such timetable, or none that can be used for this. */
final class VersionNotFound extends Problem {

    VersionNotFound(UUID fairId, int number) {
        super(HttpStatus.NOT_FOUND, "timetable-not-found", number, fairId);
    }
}
