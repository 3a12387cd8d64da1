package org.keqiao.web.imports;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such import, or this reader must not know of it. */
final class ImportNotFound extends Problem {

    ImportNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "import-not-found", id.toString());
    }
}
