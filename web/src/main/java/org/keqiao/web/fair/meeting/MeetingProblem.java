package org.keqiao.web.fair.meeting;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Why two participants can't agree on a meeting now. */
public final class MeetingProblem extends Problem {

    private MeetingProblem(HttpStatus status, String name, Object... arguments) {
        super(status, name, arguments);
    }

    static MeetingProblem notFound(Object id) {
        return new MeetingProblem(HttpStatus.NOT_FOUND, "fair-meeting-not-found", id);
    }

    static MeetingProblem wishesClosed(String fair) {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-wishes-closed", fair);
    }

    /** Says no more than that: which side set it is its own affair. */
    static MeetingProblem notWanted() {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-meeting-not-wanted");
    }

    static MeetingProblem slotTaken(String organisation) {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-slot-taken", organisation);
    }

    static MeetingProblem absent(String organisation) {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-participant-absent", organisation);
    }

    static MeetingProblem full(String organisation, int most) {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-participant-full", organisation, most);
    }

    static MeetingProblem begun() {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-slot-begun");
    }

    static MeetingProblem tooManyRequests(int most) {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-too-many-requests", most);
    }

    static MeetingProblem state(MeetingState state) {
        return new MeetingProblem(HttpStatus.CONFLICT, "fair-meeting-state", state.chinese(), state.english());
    }
}
