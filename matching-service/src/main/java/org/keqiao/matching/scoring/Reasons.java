package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.contracts.pairing.Reason;

/** Makes reasons of codes and facts. */
final class Reasons {

    private Reasons() {}

    static Reason of(String code) {
        return new Reason(code, ReasonCodes.verdictOf(code), Map.of());
    }

    static Reason of(String code, String fact, Collection<?> values) {
        return new Reason(code, ReasonCodes.verdictOf(code), Map.of(fact, texts(values)));
    }

    static Reason of(String code, String fact, Collection<?> values, String other, Collection<?> others) {
        return new Reason(code, ReasonCodes.verdictOf(code), Map.of(fact, texts(values), other, texts(others)));
    }

    static Reason percent(String code, double share) {
        return of(code, "percent", List.of(Math.round(share * 100)));
    }

    /** What each side says; a side that says nothing is left out. */
    static Reason sides(String code, Collection<?> result, Collection<?> demand) {
        Map<String, List<String>> facts = new HashMap<>();
        if (!result.isEmpty()) {
            facts.put("result", texts(result));
        }
        if (!demand.isEmpty()) {
            facts.put("demand", texts(demand));
        }
        return new Reason(code, ReasonCodes.verdictOf(code), facts);
    }

    static Reason languages(String code, Pair pair) {
        return sides(
                code,
                List.of(pair.result().listing().language()),
                List.of(pair.demand().listing().language()));
    }

    private static List<String> texts(Collection<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value instanceof Enum<?> term ? term.name() : String.valueOf(value)));
        return texts;
    }
}
