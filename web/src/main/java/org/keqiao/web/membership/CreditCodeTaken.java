package org.keqiao.web.membership;

import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Another organisation has this credit code. */
final class CreditCodeTaken extends Problem {

    CreditCodeTaken(Throwable cause) {
        super(HttpStatus.CONFLICT, "credit-code-taken", cause);
        add(FieldProblem.of("creditCode", "credit-code-taken"));
    }
}
