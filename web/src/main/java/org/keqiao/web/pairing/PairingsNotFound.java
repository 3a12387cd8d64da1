package org.keqiao.web.pairing;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such listing, or this reader must not know its pairings. */
public final class PairingsNotFound extends Problem {

    PairingsNotFound(UUID listingId) {
        super(HttpStatus.NOT_FOUND, "pairings-not-found", listingId);
    }
}
