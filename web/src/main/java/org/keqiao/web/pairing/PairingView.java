package org.keqiao.web.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.contracts.vocabulary.Verdict;

/**
 * A pairing as the API answers it: the event's fields, and every reason in words of the caller's language as well.
 *
 * @param traceId of the request that led to it
 */
record PairingView(
        UUID id,
        long version,
        PairingState state,
        PairingCause cause,
        @Nullable String note,
        PairingSide result,
        PairingSide demand,
        double score,
        List<ScorePart> parts,
        List<ReasonView> reasons,
        Evidence evidence,
        String modelVersion,
        Instant recommendedAt,
        Instant changedAt,
        @Nullable String traceId) {

    record ReasonView(String code, Verdict verdict, Map<String, List<String>> facts, String text) {}

    static PairingView of(StoredPairing stored, ReasonSentences sentences) {
        Pairing pairing = stored.pairing();
        return new PairingView(
                pairing.id(),
                pairing.version(),
                pairing.state(),
                pairing.cause(),
                pairing.note(),
                pairing.result(),
                pairing.demand(),
                pairing.score(),
                pairing.parts(),
                pairing.reasons().stream()
                        .map(reason ->
                                new ReasonView(reason.code(), reason.verdict(), reason.facts(), sentences.of(reason)))
                        .toList(),
                pairing.evidence(),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                pairing.changedAt(),
                stored.traceId());
    }
}
