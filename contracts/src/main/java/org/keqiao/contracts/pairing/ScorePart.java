package org.keqiao.contracts.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * One named part of a score.
 *
 * @param weight the most points it could give in this score, 0 to 1: the model's weight, stretched as the calibration stretches the sum
 *     of all
 * @param value the feature, 0 to 1; missing when unknown, which gives no points
 * @param points what it gives: weight × value, rounded to thousandths so that the points of all parts sum to the score
 */
public record ScorePart(
        PartName name, double weight, @Nullable Double value, double points) {}
