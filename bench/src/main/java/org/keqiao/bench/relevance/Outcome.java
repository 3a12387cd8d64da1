package org.keqiao.bench.relevance;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A system and how good its answers were, in the order of the queries. */
record Outcome(String system, List<Measures> measures) {

    Outcome {
        measures = List.copyOf(measures);
    }

    double[] values(ToDoubleFunction<Measures> measure) {
        return measures.stream().mapToDouble(measure).toArray();
    }

    double ndcg() {
        return measures.stream().mapToDouble(Measures::ndcg).average().orElse(0);
    }
}
