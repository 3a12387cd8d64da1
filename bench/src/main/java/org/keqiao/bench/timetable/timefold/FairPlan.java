package org.keqiao.bench.timetable.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All meetings and their score. */
@PlanningSolution
public class FairPlan {

    @PlanningEntityCollectionProperty
    private List<PlannedMeeting> meetings = List.of();

    @ProblemFactCollectionProperty
    private List<Limit> limits = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold. */
    public FairPlan() {}

    FairPlan(List<PlannedMeeting> meetings, List<Limit> limits) {
        this.meetings = meetings;
        this.limits = limits;
    }

    public List<PlannedMeeting> getMeetings() {
        return meetings;
    }

    public List<Limit> getLimits() {
        return limits;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
