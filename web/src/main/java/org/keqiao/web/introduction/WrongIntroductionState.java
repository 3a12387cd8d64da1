package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The introduction has not come so far, or is past it. */
public final class WrongIntroductionState extends Problem {

    WrongIntroductionState(UUID id, IntroductionState state, String action) {
        super(HttpStatus.CONFLICT, "introduction-cannot-" + action, id, state.chinese(), state.english());
    }
}
