package org.keqiao.web.fair;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The fair has not come so far, or is past it. */
public final class WrongFairState extends Problem {

    /** @param action last part of the problem's name, such as {@code open} */
    public WrongFairState(Fair fair, String action) {
        super(
                HttpStatus.CONFLICT,
                "fair-cannot-" + action,
                fair.title(),
                fair.state().chinese(),
                fair.state().english());
    }
}
