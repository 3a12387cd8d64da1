package org.keqiao.web.introduction;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A listing's own organisation cannot be introduced to itself. */
public final class OwnListing extends Problem {

    OwnListing(String reference) {
        super(HttpStatus.CONFLICT, "introduction-own-listing", reference);
    }
}
