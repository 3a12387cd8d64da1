package org.keqiao.web.fair.standby;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Why an offered time can't be answered. */
final class OfferProblem extends Problem {

    private OfferProblem(HttpStatus status, String name, Object... arguments) {
        super(status, name, arguments);
    }

    static OfferProblem notFound(Object id) {
        return new OfferProblem(HttpStatus.NOT_FOUND, "fair-offer-not-found", id);
    }

    static OfferProblem over(OfferState state) {
        return new OfferProblem(HttpStatus.CONFLICT, "fair-offer-over", state.chinese(), state.english());
    }
}
