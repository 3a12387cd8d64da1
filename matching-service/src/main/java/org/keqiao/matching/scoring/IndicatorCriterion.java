package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.IndicatorCheck.Outcome;

/** Which of the demand's figures the result's text meets. A violated hard one outweighs all that are met; an unknown one gives nothing. */
record IndicatorCriterion() implements Criterion {

    @Override
    public PartName part() {
        return PartName.INDICATORS;
    }

    @Override
    public Finding judge(Pair pair) {
        List<IndicatorCheck> checks = IndicatorCheck.of(pair);
        if (checks.isEmpty()) {
            return Finding.unknown(Reasons.of(ReasonCodes.INDICATORS_UNSTATED));
        }
        List<IndicatorCheck> met = with(checks, Outcome.MET);
        List<IndicatorCheck> violated = with(checks, Outcome.VIOLATED);
        if (met.isEmpty() && violated.isEmpty()) {
            return Finding.unknown(Reasons.of(ReasonCodes.INDICATORS_UNKNOWN, "unknown", texts(checks)));
        }
        boolean ruledOut = violated.stream().anyMatch(IndicatorCheck::isHard);
        double value = ruledOut ? 0 : met.size() / (double) checks.size();
        return Finding.of(value, reason(checks, met, violated, ruledOut));
    }

    private static Reason reason(
            List<IndicatorCheck> checks, List<IndicatorCheck> met, List<IndicatorCheck> violated, boolean ruledOut) {
        if (!violated.isEmpty()) {
            String code = ruledOut ? ReasonCodes.INDICATORS_VIOLATED : ReasonCodes.INDICATORS_MISSED;
            return Reasons.of(code, "violated", texts(violated), "met", texts(met));
        }
        if (met.size() == checks.size()) {
            return Reasons.of(ReasonCodes.INDICATORS_MET, "met", texts(met));
        }
        List<IndicatorCheck> open = new ArrayList<>(checks);
        open.removeAll(met);
        return Reasons.of(ReasonCodes.INDICATORS_PARTLY, "met", texts(met), "unknown", texts(open));
    }

    private static List<IndicatorCheck> with(List<IndicatorCheck> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).toList();
    }

    private static List<String> texts(List<IndicatorCheck> checks) {
        return checks.stream().map(IndicatorCheck::text).toList();
    }
}
