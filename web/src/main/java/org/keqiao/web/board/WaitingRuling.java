package org.keqiao.web.board;

import java.time.Instant;
import java.util.UUID;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.web.account.Actor;

/**
 * A ruling of which it is not known yet whether it was followed.
 *
 * @param id under which matching-service follows it once
 * @param result reference of the listing
 * @param demand reference of the listing
 */
record WaitingRuling(
        UUID id,
        UUID resultId,
        String result,
        UUID demandId,
        String demand,
        boolean recommend,
        String note,
        UUID ruledBy,
        Instant ruledAt) {

    Ruling ruling() {
        return new Ruling(resultId, demandId, recommend, note);
    }

    /** Whether this person rules the same once more. */
    boolean is(Ruling other, Actor actor) {
        return ruledBy.equals(actor.accountId()) && recommend == other.recommend();
    }
}
