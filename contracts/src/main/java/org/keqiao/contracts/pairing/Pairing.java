package org.keqiao.contracts.pairing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;

/**
 * A pairing's whole state: the value of {@code keqiao.pairings.v1}, keyed by {@code id}. A reader that keeps the highest
 * {@code version} of every id has the ledger.
 *
 * @param id the same for the same result and demand, for ever
 * @param version 1 at the first recommendation, one more with every change
 * @param cause why it is in its state
 * @param note what a coordinator says to both sides of it, at most {@value #NOTE} characters; missing unless the cause is
 *     {@code BY_HAND} or {@code CORRECTED}
 * @param score 0 to 1 in thousandths: the sum of the points of the parts. It can be read as a share: of pairs that score 0.8, about
 *     eight of ten are relevant
 * @param modelVersion the scorer that gave the score
 * @param recommendedAt when it was first recommended
 * @param changedAt when this version came to be
 */
public record Pairing(
        UUID id,
        long version,
        PairingState state,
        PairingCause cause,
        @Nullable String note,
        PairingSide result,
        PairingSide demand,
        double score,
        List<ScorePart> parts,
        List<Reason> reasons,
        Evidence evidence,
        String modelVersion,
        Instant recommendedAt,
        Instant changedAt) {

    public static final int NOTE = 500;

    public Pairing {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }
}
