package org.keqiao.web.notice;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The reader has no such notice. */
final class NoticeNotFound extends Problem {

    NoticeNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "notice-not-found", id);
    }
}
