package org.keqiao.web.search;

import java.util.List;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Parameters of a search that can't be used. */
public final class InvalidSearch extends Problem {

    InvalidSearch(List<FieldProblem> problems) {
        super(HttpStatus.BAD_REQUEST, "invalid-parameter");
        problems.forEach(this::add);
    }
}
