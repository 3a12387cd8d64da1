package org.keqiao.web.timetable;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** What is pinned can't all be kept, or the fair is larger than the solver takes. */
final class ContradictoryOrder extends Problem {

    private ContradictoryOrder(String name, OrderRefused refused, String what) {
        super(HttpStatus.CONFLICT, name, refused, what);
    }

    /** @param pin both names and the time of what can't be kept */
    static ContradictoryOrder ofPin(OrderRefused refused, String pin) {
        return new ContradictoryOrder("timetable-pins", refused, pin);
    }

    static ContradictoryOrder of(OrderRefused refused) {
        return new ContradictoryOrder("timetable-refused", refused, String.valueOf(refused.getMessage()));
    }
}
