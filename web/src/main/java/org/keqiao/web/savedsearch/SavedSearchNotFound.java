package org.keqiao.web.savedsearch;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The reader keeps no such search. */
final class SavedSearchNotFound extends Problem {

    SavedSearchNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "saved-search-not-found", id);
    }
}
