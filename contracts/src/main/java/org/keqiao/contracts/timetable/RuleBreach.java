package org.keqiao.contracts.timetable;

import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/**
 * A meeting that breaks a rule.
 *
 * @param wish whose meeting it is
 * @param with the id of what it breaks it by: a party, a table, a slot or another wish
 */
public record RuleBreach(SchedulingRule rule, RuleLevel level, String wish, String with) {}
