package org.keqiao.contracts.listing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IndicatorOperator;

/**
 * A figure that a demand asks for.
 *
 * @param value the bound, or the lower bound of a {@code RANGE}, in {@code unit}
 * @param upper the upper bound of a {@code RANGE}, in {@code unit}; otherwise missing
 * @param hard whether missing it rules a result out
 * @param disclosed whether strangers may see it; snapshots carry disclosed indicators only
 */
public record Indicator(
        String name,
        IndicatorOperator operator,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        boolean hard,
        boolean disclosed) {}
