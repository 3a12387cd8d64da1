package org.keqiao.web.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * A score as one bar of its parts. Thousandths of a score are tenths of the points that people see, so that the parts shown sum
 * exactly to the score shown.
 */
public record ScoreBar(String score, List<Part> parts) {

    /**
     * What one feature gives.
     *
     * @param number its place among the parts, from 1
     * @param start where it begins on the bar, 0 to 1000
     * @param length what it gives on the bar, 0 to 1000
     * @param points what it gives, of 100, such as {@code 32.1}
     * @param most what it could give, of 100; rounding may put the points a tenth above it, and then it is the points
     * @param unknown whether the feature is unknown, which gives nothing
     */
    public record Part(
            int number, PartName name, long start, long length, String points, String most, boolean unknown) {

        /** Whether it could give anything that is seen: of a score near 0 no part can. */
        public boolean counts() {
            return !most.equals("0.0");
        }

        /** Names the colour in the style sheet. */
        public String style() {
            return "kq-part-" + number;
        }
    }

    public ScoreBar {
        parts = List.copyOf(parts);
    }

    /** Of 100 pairs that score so, how many are relevant. */
    public String share() {
        return new BigDecimal(score).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    static ScoreBar of(Pairing pairing) {
        return of(pairing.score(), pairing.parts());
    }

    /**
     * The bar of a score that is no pairing's.
     *
     * @param score 0 to 1, the sum of the parts' points
     */
    public static ScoreBar of(double score, List<ScorePart> scored) {
        List<Part> parts = new ArrayList<>();
        long start = 0;
        for (ScorePart part : scored) {
            long length = PairingReader.thousandths(part.points());
            parts.add(new Part(
                    parts.size() + 1,
                    part.name(),
                    start,
                    length,
                    ofHundred(length),
                    ofHundred(Math.max(length, PairingReader.thousandths(part.weight()))),
                    part.value() == null));
            start += length;
        }
        return new ScoreBar(ofHundred(PairingReader.thousandths(score)), parts);
    }

    /** Of 100, such as {@code 32.1}. */
    public static String ofHundred(double score) {
        return ofHundred(PairingReader.thousandths(score));
    }

    private static String ofHundred(long thousandths) {
        return BigDecimal.valueOf(thousandths, 1).toPlainString();
    }
}
