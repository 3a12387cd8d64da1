package org.keqiao.web.ledger;

import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such line, or none that this reader may read. */
public final class LedgerLineNotFound extends Problem {

    LedgerLineNotFound(long id) {
        super(HttpStatus.NOT_FOUND, "ledger-line-not-found", Long.toString(id));
    }
}
