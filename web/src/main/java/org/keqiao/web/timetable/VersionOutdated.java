package org.keqiao.web.timetable;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Participants agreed or called off meetings since the timetable was ordered, and publishing it would undo that. */
final class VersionOutdated extends Problem {

    VersionOutdated(TimetableVersion version, int changes) {
        super(HttpStatus.CONFLICT, "timetable-outdated", version.number(), changes);
    }
}
