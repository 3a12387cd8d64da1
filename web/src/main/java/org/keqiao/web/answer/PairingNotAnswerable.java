package org.keqiao.web.answer;

import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** The pairing no longer holds, so that there is nothing to answer. */
public final class PairingNotAnswerable extends Problem {

    PairingNotAnswerable(Pairing pairing) {
        super(
                HttpStatus.CONFLICT,
                "pairing-not-answerable",
                pairing.cause().chinese(),
                pairing.cause().english());
    }
}
