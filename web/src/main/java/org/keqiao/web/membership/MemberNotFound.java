package org.keqiao.web.membership;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The organisation has no such member. */
final class MemberNotFound extends Problem {

    MemberNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "member-not-found", id);
    }
}
