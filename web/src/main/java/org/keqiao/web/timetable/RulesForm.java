package org.keqiao.web.timetable;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** The rules as a coordinator sends them. */
record RulesForm(
        boolean everyoneFirst,
        int seconds,
        @Nullable RuleLevel seats,
        @Nullable RuleLevel screen,
        @Nullable RuleLevel walk) {

    TimetableRules toRules() {
        Map<SchedulingRule, RuleLevel> levels = new EnumMap<>(SchedulingRule.class);
        put(levels, SchedulingRule.TABLE_SEATS_ALL, seats);
        put(levels, SchedulingRule.REMOTE_NEEDS_SCREEN, screen);
        put(levels, SchedulingRule.TIME_TO_WALK, walk);
        return new TimetableRules(everyoneFirst, TimetableRules.seconds(seconds), levels);
    }

    private static void put(Map<SchedulingRule, RuleLevel> levels, SchedulingRule rule, @Nullable RuleLevel level) {
        if (level != null) {
            levels.put(rule, level);
        }
    }
}
