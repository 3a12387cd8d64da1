package org.keqiao.contracts.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * One named part of a score.
 *
 * @param weight the most points it can give, 0 to 1; the weights of a model sum to 1
 * @param value the feature, 0 to 1; missing when unknown, which gives no points
 * @param points what it gives: weight × value, rounded to thousandths; the points of all parts sum to the score
 */
public record ScorePart(
        PartName name, double weight, @Nullable Double value, double points) {}
