package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such introduction, or none that this reader may know of. */
public final class IntroductionNotFound extends Problem {

    IntroductionNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "introduction-not-found", id);
    }
}
