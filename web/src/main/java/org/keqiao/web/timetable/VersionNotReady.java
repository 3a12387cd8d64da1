package org.keqiao.web.timetable;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The timetable is not finished, or nothing came of it. */
final class VersionNotReady extends Problem {

    VersionNotReady(TimetableVersion version) {
        super(
                HttpStatus.CONFLICT,
                "timetable-not-ready",
                version.number(),
                version.state().chinese(),
                version.state().english());
    }
}
