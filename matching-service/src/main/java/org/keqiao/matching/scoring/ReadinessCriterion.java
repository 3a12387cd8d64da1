package org.keqiao.matching.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PartName;

/** Whether the result is as ready as the demand wants; every missing level takes as much again. */
record ReadinessCriterion(double lossPerLevel) implements Criterion {

    @Override
    public PartName part() {
        return PartName.READINESS;
    }

    @Override
    public Finding judge(Pair pair) {
        Integer reached = pair.result().listing().readiness();
        Integer wanted = pair.demand().listing().readiness();
        if (reached == null || wanted == null) {
            return Finding.unknown(Reasons.sides(ReasonCodes.READINESS_UNKNOWN, known(reached), known(wanted)));
        }
        int missing = Math.max(0, wanted - reached);
        String code = missing == 0 ? ReasonCodes.READINESS_MEETS : ReasonCodes.READINESS_BELOW;
        return Finding.of(1 - missing * lossPerLevel, Reasons.sides(code, List.of(reached), List.of(wanted)));
    }

    private static List<Integer> known(@Nullable Integer level) {
        return Stream.ofNullable(level).toList();
    }
}
