package org.keqiao.matching.pairing;

import java.time.Instant;
import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;

/** A line of the ledger: the pairing as everybody sees it, and which of its two listings choose it. */
record LedgerEntry(Pairing pairing, boolean chosenByResult, boolean chosenByDemand) {

    boolean isRecommended() {
        return pairing.state() == PairingState.RECOMMENDED;
    }

    boolean isChosenByOtherThan(UUID listingId) {
        return isResult(listingId) ? chosenByDemand : chosenByResult;
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
    LedgerEntry ended(PairingState state, PairingCause cause, Instant now) {
        Pairing next = new Pairing(
                pairing.id(),
                pairing.version() + 1,
                state,
                cause,
                null,
                pairing.result(),
                pairing.demand(),
                pairing.score(),
                pairing.parts(),
                pairing.reasons(),
                pairing.evidence(),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                now);
        return new LedgerEntry(next, false, false);
    }

    private boolean isResult(UUID listingId) {
        return pairing.result().listingId().equals(listingId);
    }
}
