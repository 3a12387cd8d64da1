package org.keqiao.web.listing;

import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The listing was public once and is no longer. */
public final class ListingGone extends Problem {

    private final String reference;

    ListingGone(String reference, ListingState state) {
        super(HttpStatus.GONE, "listing-gone", reference, state.chinese(), state.english());
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
