package org.keqiao.local.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.vocabulary.IndicatorOperator;

/** What a figure of a topic may be: {@code [low, high]} in {@code unit}, for demands or for results. */
record FigureRange(String name, String nameEn, String unit, boolean higherIsBetter, BigDecimal low, BigDecimal high) {

    static FigureRange read(YamlNode node, String side) {
        return new FigureRange(
                node.at("name").text(),
                node.at("nameEn").text(),
                node.at("unit").text(),
                node.at("better").text().equals("HIGHER"),
                node.at(side).items().getFirst().number(),
                node.at(side).items().getLast().number());
    }

    /** A value of the range on a grid of {@code steps} or so, as people round. */
    Figure draw(Choices choices, int coarseness) {
        BigDecimal span = high.subtract(low);
        int exponent = span.precision() - span.scale() - 2;
        BigDecimal step = BigDecimal.valueOf(coarseness).scaleByPowerOfTen(exponent);
        if (Figure.isCounted(unit)) {
            step = step.max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
        }
        int steps = span.divide(step, 0, RoundingMode.FLOOR).intValueExact();
        BigDecimal value = low.add(step.multiply(BigDecimal.valueOf(choices.between(0, steps))));
        return new Figure(name, nameEn, unit, higherIsBetter, plain(value));
    }

    Indicator toIndicator(Figure figure, boolean range, boolean hard, boolean disclosed, boolean english) {
        String label = english ? nameEn : name;
        String shown = english ? figure.unitEn() : unit;
        return range
                ? new Indicator(label, IndicatorOperator.RANGE, plain(low), plain(high), shown, hard, disclosed)
                : new Indicator(label, figure.operator(), figure.value(), null, shown, hard, disclosed);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
