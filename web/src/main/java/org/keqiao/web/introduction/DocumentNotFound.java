package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such file in this introduction. */
public final class DocumentNotFound extends Problem {

    DocumentNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "introduction-document-not-found", id);
    }
}
