package org.keqiao.matching.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.PartName;

/** Whether there is a way to cooperate that both accept; one is enough. */
record CooperationCriterion() implements Criterion {

    @Override
    public PartName part() {
        return PartName.COOPERATION;
    }

    @Override
    public Finding judge(Pair pair) {
        List<CooperationMode> result = pair.result().listing().cooperationModes();
        List<CooperationMode> demand = pair.demand().listing().cooperationModes();
        if (result.isEmpty() || demand.isEmpty()) {
            return Finding.unknown(Reasons.sides(ReasonCodes.COOPERATION_UNKNOWN, result, demand));
        }
        Set<CooperationMode> shared = EnumSet.copyOf(result);
        shared.retainAll(demand);
        if (shared.isEmpty()) {
            return Finding.of(0, Reasons.sides(ReasonCodes.COOPERATION_DIFFERENT, result, demand));
        }
        return Finding.of(1, Reasons.of(ReasonCodes.COOPERATION_SHARED, "modes", shared));
    }
}
