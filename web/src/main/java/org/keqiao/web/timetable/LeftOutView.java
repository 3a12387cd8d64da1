package org.keqiao.web.timetable;

import java.util.List;
import org.keqiao.contracts.vocabulary.LeftOutReason;

/**
 * A wish without a meeting as pages show it.
 *
 * @param percent how well the two fit, of 100
 * @param must whether a side must meet the other, or both agreed
 * @param forbidden whether a coordinator forbade it in all slots
 * @param hindrances what each side lacks, in sentences
 * @param remedies what would make it fit, in sentences
 */
public record LeftOutView(
        String wish,
        String first,
        String second,
        int percent,
        boolean must,
        boolean forbidden,
        LeftOutReason reason,
        List<String> hindrances,
        List<String> remedies) {

    public LeftOutView {
        hindrances = List.copyOf(hindrances);
        remedies = List.copyOf(remedies);
    }

    public boolean isDeclined() {
        return reason == LeftOutReason.DECLINED;
    }
}
