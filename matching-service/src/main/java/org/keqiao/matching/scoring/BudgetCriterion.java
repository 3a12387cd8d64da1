package org.keqiao.matching.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.Unit;
import org.keqiao.reading.figure.Units;

/** Whether the price that the result's text names lies within the demand's budget. */
record BudgetCriterion() implements Criterion {

    private static final Unit TEN_THOUSAND_YUAN = Units.find("万元").orElseThrow();

    @Override
    public PartName part() {
        return PartName.BUDGET;
    }

    @Override
    public Finding judge(Pair pair) {
        DemandDetails demand = pair.demand().listing().demand();
        BigDecimal budget =
                demand == null ? null : demand.budgetMax() == null ? demand.budgetMin() : demand.budgetMax();
        if (budget == null) {
            return Finding.unknown(Reasons.of(ReasonCodes.BUDGET_UNSTATED));
        }
        Optional<Figure> price = Prices.in(pair.result());
        if (price.isEmpty()) {
            return Finding.unknown(Reasons.of(ReasonCodes.BUDGET_UNKNOWN, "budget", List.of(plain(budget))));
        }
        return judge(price.get(), budget);
    }

    private static Finding judge(Figure price, BigDecimal budget) {
        BigDecimal limit = TEN_THOUSAND_YUAN.normal(budget);
        return switch (price.isAtMost(limit)) {
            case YES -> Finding.of(1, facts(ReasonCodes.BUDGET_WITHIN, price, budget));
            case NO -> Finding.of(share(price, limit), facts(ReasonCodes.BUDGET_ABOVE, price, budget));
            case UNKNOWN -> Finding.unknown(facts(ReasonCodes.BUDGET_UNKNOWN, price, budget));
        };
    }

    /** Half of the price gives nothing, because nobody bargains so far. */
    private static double share(Figure price, BigDecimal limit) {
        BigDecimal least = price.lower() == null ? BigDecimal.ZERO : price.lower();
        double share = least.signum() == 0
                ? 0
                : limit.divide(least, 4, RoundingMode.HALF_UP).doubleValue();
        return Math.max(0, 2 * share - 1) * 0.9;
    }

    private static Reason facts(String code, Figure price, BigDecimal budget) {
        return Reasons.of(code, "price", List.of(price.text()), "budget", List.of(plain(budget)));
    }

    private static String plain(BigDecimal budget) {
        return budget.stripTrailingZeros().toPlainString();
    }
}
