package org.keqiao.web.problem;

import java.util.Collection;
import org.springframework.http.HttpStatus;

/** What was sent breaks rules; every broken field is listed with its remedy. Nothing was written. */
public final class InvalidFields extends Problem {

    public InvalidFields(Collection<FieldProblem> errors) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-fields", errors.size());
        errors.forEach(this::add);
    }
}
