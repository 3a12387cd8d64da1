package org.keqiao.web.mail;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A link from an e-mail was cut off, changed, or is too old. */
final class LinkNotValid extends Problem {

    LinkNotValid() {
        super(HttpStatus.NOT_FOUND, "mail-link-not-valid");
    }
}
