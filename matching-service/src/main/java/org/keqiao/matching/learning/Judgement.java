package org.keqiao.matching.learning;

import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * What one answer says of a score.
 *
 * @param listingId whose side answered
 * @param values of the parts that were judged, 0 to 1; what was unknown has none
 * @param positive whether that side is interested
 * @param weight how much the answer says of the fit, 0 to 1
 */
public record Judgement(UUID pairingId, UUID listingId, Map<PartName, Double> values, boolean positive, double weight) {

    public Judgement {
        values = Map.copyOf(values);
    }
}
