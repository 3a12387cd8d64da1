package org.keqiao.contracts.pairing;

import java.util.List;

/**
 * A listing that may pair with the one asked about, scored now; whether it is recommended, the ledger says.
 *
 * @param score 0 to 1 in thousandths: the sum of the points of the parts
 * @param reasons one a part, in the parts' order
 */
public record ScoredCandidate(PairingSide candidate, double score, List<ScorePart> parts, List<Reason> reasons) {

    public ScoredCandidate {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }
}
