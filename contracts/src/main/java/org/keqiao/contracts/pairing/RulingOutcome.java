package org.keqiao.contracts.pairing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a {@link Ruling}.
 *
 * @param refusal why nothing changed; missing when it was followed
 * @param gates those that are closed, when that is why
 */
public record RulingOutcome(UUID pairingId, @Nullable Refusal refusal, List<ClosedGate> gates) {

    /** Gates that hold for coordinators too. */
    public enum Refusal {
        /** One of the listings is not searchable. */
        NOT_FOUND,
        /** A gate is closed to one of them or to the pair. */
        NOT_PAIRABLE,
        /** A side declined the pairing. */
        DECLINED,
        /** There is no such pairing to withdraw. */
        NO_PAIRING
    }

    public RulingOutcome {
        gates = List.copyOf(gates);
    }

    /** What was said by somebody who knows no closed gate. */
    public RulingOutcome(UUID pairingId, @Nullable Refusal refusal) {
        this(pairingId, refusal, List.of());
    }
}
