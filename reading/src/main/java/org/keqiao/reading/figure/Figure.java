package org.keqiao.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a text: the range in which the stated quantity lies.
 *
 * @param lower in the coherent unit of the dimension; missing when nothing is said of a lower end
 * @param upper in the coherent unit of the dimension; missing when nothing is said of an upper end
 * @param text as it stands, number and unit
 * @param start of its first character in the text
 * @param end after its last character in the text
 */
public record Figure(
        @Nullable BigDecimal lower, @Nullable BigDecimal upper, Unit unit, String text, int start, int end) {

    /** Whether the quantity is certainly at least, certainly below, or may be either. */
    public Answer isAtLeast(BigDecimal bound) {
        if (lower != null && lower.compareTo(bound) >= 0) {
            return Answer.YES;
        }
        return upper != null && upper.compareTo(bound) < 0 ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the quantity is certainly at most, certainly above, or may be either. */
    public Answer isAtMost(BigDecimal bound) {
        if (upper != null && upper.compareTo(bound) <= 0) {
            return Answer.YES;
        }
        return lower != null && lower.compareTo(bound) > 0 ? Answer.NO : Answer.UNKNOWN;
    }

    /** What a text allows to say. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN;

        /** Both must hold. */
        public Answer and(Answer other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES && other == YES ? YES : UNKNOWN;
        }
    }
}
