package org.keqiao.matching.pairing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;

/**
 * A line of the ledger: the pairing as everybody sees it.
 *
 * @param held whether it is recommended whatever its score and whoever is better, because somebody wants it
 */
record LedgerEntry(Pairing pairing, boolean held) {

    boolean isRecommended() {
        return pairing.state() == PairingState.RECOMMENDED;
    }

    /** Whether it was scored with a later revision of this listing. */
    boolean isOfLater(ListingSnapshot listing) {
        return sideOf(listing.id()).revision() > listing.revision();
    }

    /** The side of this listing. */
    PairingSide sideOf(UUID listingId) {
        return isResult(listingId) ? pairing.result() : pairing.demand();
    }

    /** The next version, recommended no more. */
    LedgerEntry ended(PairingState state, PairingCause cause, @Nullable String note, Instant now) {
        return next(state, cause, note, false, now);
    }

    /** The next version, recommended as it was scored. */
    LedgerEntry reinstated(Stance stance, Instant now) {
        return next(PairingState.RECOMMENDED, stance.cause(), stance.note(), stance.isHeld(), now);
    }

    private LedgerEntry next(PairingState state, PairingCause cause, @Nullable String note, boolean held, Instant now) {
        Pairing next = new Pairing(
                pairing.id(),
                pairing.version() + 1,
                state,
                cause,
                note,
                pairing.result(),
                pairing.demand(),
                pairing.score(),
                pairing.parts(),
                pairing.reasons(),
                pairing.evidence(),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                now);
        return new LedgerEntry(next, held);
    }

    private boolean isResult(UUID listingId) {
        return pairing.result().listingId().equals(listingId);
    }
}
