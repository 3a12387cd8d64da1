package org.keqiao.matching.scoring;

import java.util.List;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;

/**
 * How well a pair fits.
 *
 * @param thousandths 0 to 1000: the sum of the points of the parts, which can be read as the share of such pairs that is relevant
 * @param earned the points before they were calibrated, in thousandths: puts pairs of the same score in order
 * @param reasons one a part, in the parts' order
 */
public record Score(int thousandths, int earned, List<ScorePart> parts, List<Reason> reasons) {

    public Score {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }

    /** 0 to 1. */
    public double value() {
        return thousandths / (double) ScoringModel.FULL_SCORE;
    }
}
