package org.keqiao.web.vocabulary;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such vocabulary, or no such term in it. */
public final class VocabularyNotFound extends Problem {

    VocabularyNotFound(String name) {
        super(HttpStatus.NOT_FOUND, "vocabulary-not-found", name);
    }
}
