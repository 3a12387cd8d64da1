package org.keqiao.web.listing;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** Somebody else has changed the listing since it was read. */
public final class RevisionConflict extends Problem {

    private RevisionConflict(HttpStatus status, String reference, Object revision) {
        super(status, "revision-conflict", reference, revision);
    }

    /** The caller named a revision that is no longer the current one. */
    static RevisionConflict stale(Listing current, long expected) {
        return new RevisionConflict(HttpStatus.PRECONDITION_FAILED, current.reference(), expected);
    }

    /** Another change came in between reading and storing. */
    static RevisionConflict overtaken(Listing before) {
        return new RevisionConflict(HttpStatus.CONFLICT, before.reference(), before.revision());
    }
}
