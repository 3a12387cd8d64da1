package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Somebody else made a step since the introduction was read. */
public final class IntroductionMoved extends Problem {

    IntroductionMoved(UUID id, long seen, long current) {
        super(HttpStatus.PRECONDITION_FAILED, "introduction-moved", id, seen, current);
    }
}
