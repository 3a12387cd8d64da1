package org.keqiao.web.listing;

import static org.keqiao.contracts.listing.ListingLimits.ADVANTAGES;
import static org.keqiao.contracts.listing.ListingLimits.INDICATORS;
import static org.keqiao.contracts.listing.ListingLimits.PATENTS;
import static org.keqiao.contracts.listing.ListingLimits.PROBLEM;
import static org.keqiao.contracts.listing.ListingLimits.TEAM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.IpWish;
import org.keqiao.contracts.vocabulary.Ownership;

/** Reads what only results and what only demands have. */
final class DetailsReader {

    private static final Set<String> PUBLIC = Set.of("", "PUBLIC", "公开", "可公开", "非密");
    private static final int PATENT = 60;
    private static final int INDICATOR_NAME = 100;
    private static final int UNIT = 30;
    private static final int YEARS_AHEAD = 20;

    private DetailsReader() {}

    static ResultDetails result(FieldReader fields, ListingRequest.@Nullable Result request) {
        if (request == null) {
            return new ResultDetails("", "", null, List.of(), null);
        }
        if (!PUBLIC.contains(Terms.plain(FieldReader.halfWidth(request.secrecy())))) {
            fields.reject("result.secrecy", "not-public");
        }
        return new ResultDetails(
                fields.text("result.advantages", request.advantages(), ADVANTAGES),
                fields.text("result.team", request.team(), TEAM),
                fields.term("result.ipStatus", request.ipStatus(), IpStatus.class),
                fields.lines("result.patents", request.patents(), PATENTS, PATENT),
                fields.term("result.ownership", request.ownership(), Ownership.class));
    }

    static DemandDetails demand(
            FieldReader fields,
            ListingRequest.@Nullable Demand request,
            LocalDate today,
            @Nullable LocalDate deadlineBefore) {
        if (request == null) {
            return new DemandDetails("", List.of(), null, null, null, null, false);
        }
        BigDecimal budgetMin = budget(fields, "demand.budgetMin", request.budgetMin());
        BigDecimal budgetMax = budget(fields, "demand.budgetMax", request.budgetMax());
        if (budgetMin != null && budgetMax != null && budgetMin.compareTo(budgetMax) > 0) {
            fields.reject("demand.budgetMax", "below-minimum", budgetMin.toPlainString(), budgetMax.toPlainString());
        }
        LocalDate deadline = fields.date("demand.deadline", request.deadline());
        return new DemandDetails(
                fields.text("demand.problem", request.problem(), PROBLEM),
                indicators(fields, request.indicators()),
                fields.requireUpcoming(
                        "demand.deadline", deadline, today, today.plusYears(YEARS_AHEAD), deadlineBefore),
                budgetMin,
                budgetMax,
                fields.term("demand.ipWish", request.ipWish(), IpWish.class),
                fields.flag("demand.bottleneck", request.bottleneck(), false));
    }

    private static @Nullable BigDecimal budget(FieldReader fields, String field, @Nullable String raw) {
        BigDecimal budget = fields.number(field, raw);
        if (budget != null && budget.signum() < 0) {
            fields.reject(field, "negative");
        }
        return budget;
    }

    private static List<Indicator> indicators(
            FieldReader fields, @Nullable List<ListingRequest.@Nullable IndicatorRow> rows) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            ListingRequest.IndicatorRow row = rows.get(i);
            Indicator indicator =
                    row == null || row.isBlank() ? null : indicator(fields, "demand.indicators[" + i + "].", row);
            if (indicator != null) {
                indicators.add(indicator);
            }
        }
        if (indicators.size() > INDICATORS) {
            fields.reject("demand.indicators", "too-many", INDICATORS, indicators.size());
        }
        return indicators;
    }

    private static @Nullable Indicator indicator(FieldReader fields, String at, ListingRequest.IndicatorRow row) {
        String name = fields.line(at + "name", row.name(), INDICATOR_NAME);
        IndicatorOperator operator = fields.term(at + "operator", row.operator(), IndicatorOperator.class);
        BigDecimal value = fields.number(at + "value", row.value());
        BigDecimal upper = fields.number(at + "upper", row.upper());
        String unit = fields.line(at + "unit", row.unit(), UNIT);
        boolean hard = fields.flag(at + "hard", row.hard(), false);
        boolean disclosed = fields.flag(at + "disclosed", row.disclosed(), true);
        fields.require(at + "name", !name.isEmpty());
        fields.require(at + "operator", operator != null);
        fields.require(at + "value", value != null);
        if (name.isEmpty() || operator == null || value == null) {
            return null;
        }
        checkUpper(fields, at + "upper", operator, value, upper);
        return new Indicator(name, operator, value, upper, unit, hard, disclosed);
    }

    private static void checkUpper(
            FieldReader fields,
            String field,
            IndicatorOperator operator,
            BigDecimal value,
            @Nullable BigDecimal upper) {
        if (operator != IndicatorOperator.RANGE && upper != null) {
            fields.reject(field, "upper-without-range");
        } else if (operator == IndicatorOperator.RANGE && upper == null) {
            fields.require(field, false);
        } else if (upper != null && upper.compareTo(value) < 0) {
            fields.reject(field, "below-minimum", value.toPlainString(), upper.toPlainString());
        }
    }
}
