package org.keqiao.matching.scoring;

/**
 * Where the cosines of a model lie.
 *
 * @param unrelated what pairs without relation reach: gives 0
 * @param same what texts on the same matter reach: gives 1
 */
public record Scale(double unrelated, double same) {

    public Scale {
        if (!(unrelated < same)) {
            throw new IllegalArgumentException("unrelated (" + unrelated + ") must be below same (" + same + ")");
        }
    }

    double valueOf(double cosine) {
        return Math.clamp((cosine - unrelated) / (same - unrelated), 0, 1);
    }
}
