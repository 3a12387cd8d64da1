package org.keqiao.contracts.pairing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PairingObstacle;

/**
 * Why two listings are not recommended to each other, as things are at this moment: the answer of {@code GET /pairings/why-not} of
 * matching-service. Nothing is recorded.
 *
 * @param gates all that are closed
 * @param score 0 to 1; missing when the two can't be scored, because they are of one kind
 * @param minimumScore from which on pairs are recommended
 * @param parts of the score
 * @param reasons one a part
 * @param demandForResult where the demand stands among the candidates of the result
 * @param resultForDemand where the result stands among the candidates of the demand
 * @param pairing what the ledger says of the pair; missing when it was never recommended
 */
public record WhyNot(
        UUID pairingId,
        PairingSide result,
        PairingSide demand,
        PairingObstacle obstacle,
        List<ClosedGate> gates,
        @Nullable Double score,
        double minimumScore,
        String modelVersion,
        List<ScorePart> parts,
        List<Reason> reasons,
        CandidatePlace demandForResult,
        CandidatePlace resultForDemand,
        PairingRoom resultRoom,
        PairingRoom demandRoom,
        @Nullable Pairing pairing) {

    public WhyNot {
        gates = List.copyOf(gates);
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }
}
