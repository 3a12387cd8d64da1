package org.keqiao.matching.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.PairingCause;

/**
 * What the opinions on a pair come to: a side's "no" outweighs everything, then a coordinator's ruling, then a side's interest.
 *
 * @param cause why it is blocked or held
 * @param note the coordinator's, if it was a coordinator
 */
record Stance(Kind kind, PairingCause cause, @Nullable String note) {

    enum Kind {
        FREE,
        HELD,
        BLOCKED
    }

    static final Stance FREE = new Stance(Kind.FREE, PairingCause.MATCHED, null);

    boolean isBlocked() {
        return kind == Kind.BLOCKED;
    }

    /** The gate that people closed to the pair. */
    @Nullable
    Gate closedGate() {
        if (!isBlocked()) {
            return null;
        }
        return isDeclined() ? Gate.NOT_DECLINED : Gate.NOT_CORRECTED;
    }

    /** Whether a side, not a coordinator, is against it. */
    boolean isDeclined() {
        return cause == PairingCause.DECLINED;
    }

    boolean isHeld() {
        return kind == Kind.HELD;
    }

    static Stance of(boolean declined, boolean interested, @Nullable Boolean ruledFor, @Nullable String note) {
        if (declined) {
            return new Stance(Kind.BLOCKED, PairingCause.DECLINED, null);
        }
        if (ruledFor != null) {
            return ruledFor
                    ? new Stance(Kind.HELD, PairingCause.BY_HAND, note)
                    : new Stance(Kind.BLOCKED, PairingCause.CORRECTED, note);
        }
        return interested ? new Stance(Kind.HELD, PairingCause.MATCHED, null) : FREE;
    }
}
