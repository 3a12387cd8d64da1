package org.keqiao.matching.scoring;

import java.util.List;

/**
 * Turns the sum of the points into the score that people see, which can be read as a share: of pairs that score 0.8, about eight of ten are
 * relevant. What a sum means depends on the kind of demand, which nobody can tell beforehand: one in a firm's own words shares few words
 * with what answers it, one that is worded like a paper shares many with much that does not. So the share is the mean of one logistic
 * curve a kind (Platt 1999), lowered so that no points give no score. How they were fitted: docs/decisions/0013-scores-as-shares.md.
 *
 * @param curves one for each kind of demand, which count the same
 */
public record Calibration(List<Curve> curves) {

    public Calibration {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("a calibration needs a curve");
        }
    }

    /**
     * The share of relevant pairs of one kind.
     *
     * @param middle the sum of points, in thousandths, of which half of the pairs are relevant
     * @param steepness how fast the share rises there: by a quarter of it for each whole point
     */
    public record Curve(int middle, double steepness) {

        public Curve {
            if (middle < 1 || middle >= ScoringModel.FULL_SCORE || !(steepness > 0)) {
                throw new IllegalArgumentException("a curve's middle must be 1 to 999 and its steepness above 0, not "
                        + middle + " and " + steepness);
            }
        }

        private double share(int sum) {
            return 1 / (1 + Math.exp(-steepness * (sum - middle) / ScoringModel.FULL_SCORE));
        }
    }

    /** The score for this sum of points, both in thousandths. It never falls when the sum rises. */
    public int scoreOf(int sum) {
        double floor = share(0);
        return (int) Math.round(ScoringModel.FULL_SCORE * (share(sum) - floor) / (1 - floor));
    }

    private double share(int sum) {
        return curves.stream().mapToDouble(curve -> curve.share(sum)).average().orElseThrow();
    }
}
