package org.keqiao.contracts.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a {@link Ruling}.
 *
 * @param refusal why nothing changed; missing when it was followed
 */
public record RulingOutcome(UUID pairingId, @Nullable Refusal refusal) {

    /** Gates that hold for coordinators too. */
    public enum Refusal {
        /** One of the listings is not searchable. */
        NOT_FOUND,
        /** One is closed, or both have one owner, or are of one kind. */
        NOT_PAIRABLE,
        /** A side declined the pairing. */
        DECLINED,
        /** There is no such pairing to withdraw. */
        NO_PAIRING
    }
}
