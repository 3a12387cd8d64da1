package org.keqiao.bench.timetable.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** The rules of a fair as constraint streams. */
public class FairRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            oneMeetingPerFirstPartyAtATime(factory),
            oneMeetingPerSecondPartyAtATime(factory),
            capacityOfFirstParty(factory),
            capacityOfSecondParty(factory),
            tablesOfSlot(factory),
            worth(factory)
        };
    }

    private static Constraint oneMeetingPerFirstPartyAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        PlannedMeeting.class,
                        Joiners.equal(PlannedMeeting::getFirst),
                        Joiners.equal(PlannedMeeting::getSlot))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("one meeting per first party at a time");
    }

    private static Constraint oneMeetingPerSecondPartyAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        PlannedMeeting.class,
                        Joiners.equal(PlannedMeeting::getSecond),
                        Joiners.equal(PlannedMeeting::getSlot))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("one meeting per second party at a time");
    }

    private static Constraint capacityOfFirstParty(ConstraintFactory factory) {
        return factory.forEach(PlannedMeeting.class)
                .groupBy(PlannedMeeting::getFirst, ConstraintCollectors.count())
                .join(Limit.class, Joiners.equal((party, count) -> party, Limit::number))
                .filter((party, count, limit) -> limit.kind() == Limit.Kind.PARTY && count > limit.most())
                .penalize(HardSoftScore.ONE_HARD, (party, count, limit) -> count - limit.most())
                .asConstraint("capacity of first party");
    }

    private static Constraint capacityOfSecondParty(ConstraintFactory factory) {
        return factory.forEach(PlannedMeeting.class)
                .groupBy(PlannedMeeting::getSecond, ConstraintCollectors.count())
                .join(Limit.class, Joiners.equal((party, count) -> party, Limit::number))
                .filter((party, count, limit) -> limit.kind() == Limit.Kind.PARTY && count > limit.most())
                .penalize(HardSoftScore.ONE_HARD, (party, count, limit) -> count - limit.most())
                .asConstraint("capacity of second party");
    }

    private static Constraint tablesOfSlot(ConstraintFactory factory) {
        return factory.forEach(PlannedMeeting.class)
                .groupBy(PlannedMeeting::getSlot, ConstraintCollectors.count())
                .join(Limit.class, Joiners.equal((slot, count) -> slot, Limit::number))
                .filter((slot, count, limit) -> limit.kind() == Limit.Kind.SLOT && count > limit.most())
                .penalize(HardSoftScore.ONE_HARD, (slot, count, limit) -> count - limit.most())
                .asConstraint("tables of slot");
    }

    private static Constraint worth(ConstraintFactory factory) {
        return factory.forEach(PlannedMeeting.class)
                .reward(HardSoftScore.ONE_SOFT, PlannedMeeting::getValue)
                .asConstraint("worth");
    }
}
