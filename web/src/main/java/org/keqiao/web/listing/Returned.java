package org.keqiao.web.listing;

import java.time.Instant;
import java.util.List;
import org.keqiao.contracts.vocabulary.ReturnReason;

/**
 * What a coordinator asks an owner to mend.
 *
 * @param reasons at least one
 * @param note in the coordinator's words, or empty
 */
public record Returned(List<ReturnReason> reasons, String note, Instant at) {

    public Returned {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A listing is returned for a reason");
        }
    }
}
