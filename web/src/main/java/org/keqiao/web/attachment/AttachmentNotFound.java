package org.keqiao.web.attachment;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The listing has no such file, or not for this reader. */
public final class AttachmentNotFound extends Problem {

    AttachmentNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "attachment-not-found", id);
    }
}
