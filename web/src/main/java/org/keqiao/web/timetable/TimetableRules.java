package org.keqiao.web.timetable;

import java.util.List;
import java.util.Map;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/**
 * By which rules a fair's timetable is made.
 *
 * @param everyoneFirst whether as many as possible meet somebody before the worth of meetings counts
 * @param seconds most time for solving, 1 to 600
 * @param levels of the rules that can be less than strict
 */
record TimetableRules(boolean everyoneFirst, int seconds, Map<SchedulingRule, RuleLevel> levels) {

    static final TimetableRules USUAL = new TimetableRules(true, 20, Map.of());

    /** Rules that a coordinator can relax; all others always block. */
    static final List<SchedulingRule> RELAXABLE =
            List.of(SchedulingRule.TABLE_SEATS_ALL, SchedulingRule.REMOTE_NEEDS_SCREEN, SchedulingRule.TIME_TO_WALK);

    private static final int MOST_SECONDS = 600;

    TimetableRules {
        levels = Map.copyOf(levels);
    }

    /** The nearest that is possible. */
    static int seconds(int wanted) {
        return Math.clamp(wanted, 1, MOST_SECONDS);
    }

    public RuleLevel level(SchedulingRule rule) {
        return levels.getOrDefault(rule, RuleLevel.BLOCK);
    }
}
