package org.keqiao.web.timetable;

import java.util.List;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/**
 * A meeting of a version as pages show it.
 *
 * @param percent how well the two fit, of 100
 * @param breaches rules that it breaks and that only warn
 */
public record MeetingView(
        String wish,
        String first,
        String second,
        String slot,
        String table,
        String tableName,
        int percent,
        boolean must,
        boolean pinned,
        List<SchedulingRule> breaches) {

    public MeetingView {
        breaches = List.copyOf(breaches);
    }

    /** 1 to 5, for its colour. */
    public int fit() {
        return Math.clamp(1 + percent / 20, 1, 5);
    }

    public String other(String name) {
        return name.equals(first) ? second : first;
    }
}
