package org.keqiao.contracts.pairing;

import java.util.List;
import org.keqiao.contracts.vocabulary.NearMissChange;

/**
 * A listing that would be recommended if one thing were otherwise.
 *
 * @param score as it is, 0 to 1
 * @param change the one thing
 * @param listing whose change it would be: that of the result or of the demand
 * @param is what is said now; empty when nothing is
 * @param wanted what would do: vocabulary values by their enum names, numbers and texts as they stand
 * @param scoreThen what the pair would score
 */
public record NearMiss(
        PairingSide candidate,
        double score,
        NearMissChange change,
        PairingSide listing,
        List<String> is,
        List<String> wanted,
        double scoreThen) {

    public NearMiss {
        is = List.copyOf(is);
        wanted = List.copyOf(wanted);
    }
}
