package org.keqiao.matching.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.PartName;

/** How far the industries overlap (Dice), so that naming many gains nothing. */
record IndustryCriterion() implements Criterion {

    @Override
    public PartName part() {
        return PartName.INDUSTRY;
    }

    @Override
    public Finding judge(Pair pair) {
        List<Industry> result = pair.result().listing().industries();
        List<Industry> demand = pair.demand().listing().industries();
        if (result.isEmpty() || demand.isEmpty()) {
            return Finding.unknown(Reasons.sides(ReasonCodes.INDUSTRY_UNKNOWN, result, demand));
        }
        Set<Industry> shared = EnumSet.copyOf(result);
        int all = shared.size() + EnumSet.copyOf(demand).size();
        shared.retainAll(demand);
        if (shared.isEmpty()) {
            return Finding.of(0, Reasons.sides(ReasonCodes.INDUSTRY_DIFFERENT, result, demand));
        }
        return Finding.of(2.0 * shared.size() / all, Reasons.of(ReasonCodes.INDUSTRY_SHARED, "industries", shared));
    }
}
