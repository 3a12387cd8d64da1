package org.keqiao.matching.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.Figure.Answer;
import org.keqiao.reading.figure.Unit;
import org.keqiao.reading.figure.Units;

/** A demand's indicator held against what the result's text says of it. */
public record IndicatorCheck(
        Indicator indicator, Outcome outcome, @Nullable Figure found) {

    /** What a text allows to say of it. */
    public enum Outcome {
        MET,
        VIOLATED,
        UNKNOWN
    }

    /** All of the demand's, in their order. */
    public static List<IndicatorCheck> of(Pair pair) {
        DemandDetails demand = pair.demand().listing().demand();
        List<Indicator> indicators = demand == null ? List.of() : demand.indicators();
        if (indicators.isEmpty()) {
            return List.of(); // most demands name none, and figures are dear to read
        }
        NamedFigures figures = pair.result().further().namedFigures();
        return indicators.stream().map(indicator -> of(indicator, figures)).toList();
    }

    private static IndicatorCheck of(Indicator indicator, NamedFigures figures) {
        Optional<Unit> unit = Units.find(indicator.unit());
        Optional<Figure> figure = unit.flatMap(wanted -> figures.near(indicator.name(), wanted));
        return figure.map(found -> new IndicatorCheck(indicator, outcome(indicator, unit.orElseThrow(), found), found))
                .orElseGet(() -> new IndicatorCheck(indicator, Outcome.UNKNOWN, null));
    }

    boolean isHard() {
        return indicator.hard();
    }

    /** For people, whatever their language: {@code 离子电导率 6 mS/cm (≥ 3 mS/cm)}. */
    public String text() {
        String wanted = bound() + (indicator.unit().isBlank() ? "" : " " + indicator.unit());
        return found == null
                ? indicator.name() + " " + wanted
                : indicator.name() + " " + found.text() + " (" + wanted + ")";
    }

    private String bound() {
        String value = plain(indicator.value());
        BigDecimal upper = indicator.upper();
        return indicator.operator() == IndicatorOperator.RANGE && upper != null
                ? value + "–" + plain(upper)
                : indicator.operator().chinese() + " " + value;
    }

    private static Outcome outcome(Indicator indicator, Unit unit, Figure found) {
        BigDecimal bound = unit.normal(indicator.value());
        BigDecimal upper = indicator.upper() == null ? bound : unit.normal(indicator.upper());
        Answer answer = switch (indicator.operator()) {
            case AT_LEAST -> found.isAtLeast(bound);
            case AT_MOST -> found.isAtMost(bound);
            case EQUAL -> found.isAtLeast(bound).and(found.isAtMost(bound));
            case RANGE -> found.isAtLeast(bound).and(found.isAtMost(upper));
        };
        return switch (answer) {
            case YES -> Outcome.MET;
            case NO -> Outcome.VIOLATED;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
