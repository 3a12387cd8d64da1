package org.keqiao.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * A unit of measurement. Values of two units can be compared when their dimensions are equal.
 *
 * @param factor what a value is multiplied by to give the coherent unit of the dimension
 * @param offset what is then added; only for temperatures in °C
 * @param dimension exponents of the base quantities, none of them 0; empty for plain numbers and shares
 */
public record Unit(BigDecimal factor, BigDecimal offset, Map<String, Integer> dimension) {

    private static final int DIGITS = 12;

    public Unit {
        dimension = Map.copyOf(dimension);
    }

    public boolean isComparableWith(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** The value in the coherent unit, to 12 digits, so that 0.1 mm and 100 µm are the same. */
    public BigDecimal normal(BigDecimal value) {
        return value.multiply(factor).add(offset).round(new MathContext(DIGITS));
    }
}
