package org.keqiao.matching.nearmiss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.matching.scoring.IndicatorCheck;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Prices;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.Unit;
import org.keqiao.reading.figure.Units;

/** What could be otherwise in a pair: one method a thing. Texts are left as they are, for nobody's invention becomes another. */
final class Alterations {

    private static final Unit TEN_THOUSAND_YUAN = Units.find("万元").orElseThrow();

    private final Pair pair;
    private final ListingSnapshot result;
    private final ListingSnapshot demand;

    private Alterations(Pair pair) {
        this.pair = pair;
        this.result = pair.result().listing();
        this.demand = pair.demand().listing();
    }

    static List<Alteration> of(Pair pair) {
        Alterations all = new Alterations(pair);
        List<Alteration> alterations = new ArrayList<>();
        all.readiness().ifPresent(alterations::add);
        all.cooperation().ifPresent(alterations::add);
        all.industry().ifPresent(alterations::add);
        all.budget().ifPresent(alterations::add);
        alterations.addAll(all.indicators());
        return alterations;
    }

    private Optional<Alteration> readiness() {
        Integer reached = result.readiness();
        Integer wanted = demand.readiness();
        if (reached != null && wanted == null) {
            return readiness(NearMissChange.READINESS_STATED, demand, null, reached);
        }
        if (wanted == null) {
            return Optional.empty();
        }
        if (reached == null) {
            return readiness(NearMissChange.READINESS_STATED, result, null, wanted);
        }
        return wanted > reached ? readiness(NearMissChange.READINESS, result, reached, wanted) : Optional.empty();
    }

    private static Optional<Alteration> readiness(
            NearMissChange change, ListingSnapshot of, @Nullable Integer is, int wanted) {
        return Optional.of(new Alteration(
                change,
                AlteredListing.of(of).readiness(wanted).build(),
                Stream.ofNullable(is).map(String::valueOf).toList(),
                List.of(String.valueOf(wanted))));
    }

    private Optional<Alteration> cooperation() {
        List<CooperationMode> offered = result.cooperationModes();
        List<CooperationMode> wanted = demand.cooperationModes();
        if (!Collections.disjoint(offered, wanted) || (offered.isEmpty() && wanted.isEmpty())) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            return Optional.of(cooperation(NearMissChange.COOPERATION_STATED, demand, offered));
        }
        return Optional.of(cooperation(
                offered.isEmpty() ? NearMissChange.COOPERATION_STATED : NearMissChange.COOPERATION, result, wanted));
    }

    private static Alteration cooperation(NearMissChange change, ListingSnapshot of, List<CooperationMode> others) {
        return new Alteration(
                change,
                AlteredListing.of(of).accepting(others.getFirst()).build(),
                names(of.cooperationModes()),
                names(others));
    }

    /** One may have chosen a neighbouring industry, or none. */
    private Optional<Alteration> industry() {
        List<Industry> results = result.industries();
        List<Industry> demands = demand.industries();
        if (!Collections.disjoint(results, demands) || (results.isEmpty() && demands.isEmpty())) {
            return Optional.empty();
        }
        ListingSnapshot of = demands.isEmpty() ? demand : result;
        List<Industry> others = demands.isEmpty() ? results : demands;
        return Optional.of(new Alteration(
                NearMissChange.INDUSTRY,
                AlteredListing.of(of).in(others.getFirst()).build(),
                names(of.industries()),
                names(others)));
    }

    private Optional<Alteration> budget() {
        DemandDetails details = demand.demand();
        BigDecimal budget = details == null ? null : details.budgetMax();
        if (budget == null) {
            return Optional.empty();
        }
        return Prices.in(pair.result())
                .filter(price -> price.isAtMost(TEN_THOUSAND_YUAN.normal(budget)) == Figure.Answer.NO)
                .flatMap(price -> Optional.ofNullable(price.lower())
                        .map(lower -> new Alteration(
                                NearMissChange.BUDGET,
                                AlteredListing.of(demand)
                                        .budget(inUnit(lower, TEN_THOUSAND_YUAN))
                                        .build(),
                                List.of(budget.stripTrailingZeros().toPlainString()),
                                List.of(price.text()))));
    }

    private List<Alteration> indicators() {
        List<IndicatorCheck> checks = IndicatorCheck.of(pair);
        List<Alteration> alterations = new ArrayList<>();
        checks.stream()
                .filter(check -> check.outcome() == IndicatorCheck.Outcome.VIOLATED)
                .forEach(check -> relaxed(check).ifPresent(alterations::add));
        answered(checks).ifPresent(alterations::add);
        return alterations;
    }

    /** The demand would do with what the result reaches. */
    private Optional<Alteration> relaxed(IndicatorCheck check) {
        Indicator indicator = check.indicator();
        Figure found = check.found();
        Unit unit = Units.find(indicator.unit()).orElse(null);
        if (found == null || unit == null || found.lower() == null || found.upper() == null) {
            return Optional.empty();
        }
        BigDecimal lower = inUnit(found.lower(), unit);
        BigDecimal upper = inUnit(found.upper(), unit);
        Indicator relaxed = switch (indicator.operator()) {
            case AT_LEAST -> bound(indicator, lower, null);
            case AT_MOST -> bound(indicator, upper, null);
            case EQUAL -> bound(indicator, lower, null);
            case RANGE -> bound(indicator, lower.min(indicator.value()), upper.max(upperOf(indicator)));
        };
        return Optional.of(new Alteration(
                NearMissChange.INDICATOR_RELAXED,
                AlteredListing.of(demand).indicator(indicator, relaxed).build(),
                List.of(check.text()),
                List.of(found.text())));
    }

    /** The result would say that it reaches the figures of which it says nothing, in the words of the demand. */
    private Optional<Alteration> answered(List<IndicatorCheck> checks) {
        List<IndicatorCheck> open = checks.stream()
                .filter(check -> check.outcome() == IndicatorCheck.Outcome.UNKNOWN && check.found() == null)
                .toList();
        String sentences = open.stream()
                .map(IndicatorCheck::indicator)
                .map(indicator -> indicator.name() + indicator.value().toPlainString() + indicator.unit() + "。")
                .collect(Collectors.joining());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alteration(
                        NearMissChange.INDICATOR_STATED,
                        AlteredListing.of(result).saying(sentences).build(),
                        List.of(),
                        open.stream().map(IndicatorCheck::text).toList()));
    }

    private static Indicator bound(Indicator old, BigDecimal value, @Nullable BigDecimal upper) {
        return new Indicator(old.name(), old.operator(), value, upper, old.unit(), old.hard(), old.disclosed());
    }

    private static BigDecimal upperOf(Indicator indicator) {
        return indicator.upper() == null ? indicator.value() : indicator.upper();
    }

    /** A value in the coherent unit, said in this one. */
    private static BigDecimal inUnit(BigDecimal normal, Unit unit) {
        return normal.subtract(unit.offset())
                .divide(unit.factor(), 9, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
