package org.keqiao.web.listing;

import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The state of a listing does not allow what was asked. The action is {@code edit}, {@code publish}, {@code withdraw}, {@code confirm} or {@code expire}. */
public final class WrongState extends Problem {

    WrongState(String reference, ListingState state, String action) {
        super(HttpStatus.CONFLICT, "listing-cannot-" + action, reference, state.chinese(), state.english());
    }
}
