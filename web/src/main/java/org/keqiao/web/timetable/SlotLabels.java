package org.keqiao.web.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When slots are, by their id. */
final class SlotLabels {

    private SlotLabels() {}

    @SafeVarargs
    static Map<String, String> of(List<SlotView>... slots) {
        Map<String, String> labels = new HashMap<>();
        for (List<SlotView> some : slots) {
            some.forEach(slot -> labels.put(slot.id(), slot.label()));
        }
        return labels;
    }
}
