package org.keqiao.web.fair.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How well two participants fit by the best two of their listings.
 *
 * @param score 0 to 1
 * @param resultId of the one who offers
 * @param demandId of the one who seeks
 * @param pairingId the recommended pairing from which the score is; missing for a near miss, which only shares industries or keywords
 */
public record Fit(
        Pair pair,
        double score,
        UUID resultId,
        UUID demandId,
        @Nullable UUID pairingId) {}
