package org.keqiao.web.introduction;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The listing takes no interest: it is not live, or its owner does not want any now. */
public final class NotOpenForInterest extends Problem {

    NotOpenForInterest(String reference) {
        super(HttpStatus.CONFLICT, "introduction-not-open", reference);
    }
}
