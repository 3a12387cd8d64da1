package org.keqiao.matching.learning;

import java.time.Instant;
import java.util.Map;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * Weights that answers taught.
 *
 * @param version names the weights: the same weights, the same version
 * @param prior version of the model from which they were learned
 * @param weights in thousandths
 * @param answers how many taught it
 */
public record LearnedModel(
        String version, String prior, Map<PartName, Integer> weights, int answers, Instant learnedAt) {

    public LearnedModel {
        weights = Map.copyOf(weights);
    }
}
