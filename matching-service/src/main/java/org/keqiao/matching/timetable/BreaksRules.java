package org.keqiao.matching.timetable;

import java.util.List;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.timetable.check.TimetableCheck;

/** A timetable that is wrong, as the check found that shares no code with the solver. */
class BreaksRules extends RuntimeException {

    private BreaksRules(String trouble) {
        super(trouble);
    }

    /** The timetable, if it breaks no rule that blocks and owns up to those that it breaks otherwise. */
    static Timetable refused(FairProblem problem, Timetable timetable) {
        List<RuleBreach> breaches = TimetableCheck.breaches(problem, timetable.meetings());
        if (breaches.stream().anyMatch(breach -> breach.level() == RuleLevel.BLOCK)) {
            throw new BreaksRules("it breaks " + breaches);
        }
        if (!breaches.equals(timetable.breaches())) {
            throw new BreaksRules("it tells of breaches " + timetable.breaches() + " where there are " + breaches);
        }
        return timetable;
    }
}
