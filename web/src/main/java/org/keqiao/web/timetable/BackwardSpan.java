package org.keqiao.web.timetable;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A time that ends before it begins, or slots that the fair doesn't have. */
final class BackwardSpan extends Problem {

    BackwardSpan() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "timetable-backward-span");
    }
}
