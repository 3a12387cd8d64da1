package org.keqiao.web.fair.registration;

import org.keqiao.web.fair.Fair;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Organisations can't register themselves any more, or not yet; coordinators can as long as the fair is not over. */
public final class RegistrationClosed extends Problem {

    RegistrationClosed(Fair fair) {
        super(HttpStatus.CONFLICT, "fair-registration-closed", fair.title());
    }
}
