package org.keqiao.web.timetable;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Two can't be put there. */
final class CannotMove extends Problem {

    /** @param why last part of the problem's name, such as {@code absent} */
    CannotMove(String why, Object... arguments) {
        super(HttpStatus.CONFLICT, "timetable-cannot-move-" + why, arguments);
    }
}
