package org.keqiao.web.account;

import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is an organisation of that name already. */
public final class OrganisationNameTaken extends Problem {

    OrganisationNameTaken(String name, Throwable cause) {
        super(HttpStatus.CONFLICT, "organisation-name-taken", cause, name);
        add(FieldProblem.of("name", "organisation-name-taken", name));
    }
}
