package org.keqiao.web.listing;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such listing, or this reader must not know of it. */
public final class ListingNotFound extends Problem {

    ListingNotFound(Object id) {
        super(HttpStatus.NOT_FOUND, "listing-not-found", id.toString());
    }
}
