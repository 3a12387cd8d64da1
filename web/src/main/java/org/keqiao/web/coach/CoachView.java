package org.keqiao.web.coach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All advice on one listing, as it is shown beside the form. */
public record CoachView(List<AdviceView> advice) {

    public CoachView {
        advice = List.copyOf(advice);
    }

    /** By what matters most; only what there is. */
    public Map<Severity, List<AdviceView>> groups() {
        Map<Severity, List<AdviceView>> groups = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            List<AdviceView> those =
                    advice.stream().filter(one -> one.severity() == severity).toList();
            if (!those.isEmpty()) {
                groups.put(severity, those);
            }
        }
        return groups;
    }
}
