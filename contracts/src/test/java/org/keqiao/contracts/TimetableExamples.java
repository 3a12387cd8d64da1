package org.keqiao.contracts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.LeftOut;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.LeftOutReason;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;

/** What is said about timetables, with every field filled. */
final class TimetableExamples {

    private static final UUID ID = UUID.fromString("01932f00-0000-7000-8000-0000000000dd");
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 3, 9, 0);

    private TimetableExamples() {}

    static TimetableRequest request() {
        FairProblem problem = new FairProblem(
                List.of(
                        new FairSlot("s1", NINE, NINE.plusMinutes(20)),
                        new FairSlot("s2", NINE.plusMinutes(25), NINE.plusMinutes(45))),
                List.of(
                        new FairTable("t1", "北厅", 4, true, Set.of("s2")),
                        new FairTable("t2", null, 2, false, Set.of())),
                List.of(new Walk("北厅", "南厅", 5)),
                List.of(
                        new FairParty("university", 3, 2, false, Set.of("s2")),
                        new FairParty("firm", 1, 1, true, Set.of())),
                List.of(new Wish("w1", "university", "firm", 0.73, Preference.MUST, Preference.OPEN, Set.of("s2"))),
                List.of(new Pin("w1", "s1", "t1"), new Pin("w1", "s1", null)),
                Map.of(SchedulingRule.TIME_TO_WALK, RuleLevel.WARN));
        return new TimetableRequest(
                ID, new TimetableOrder(problem, List.of(new PlannedMeeting("w1", "s1", "t1")), true, 20));
    }

    static Timetable timetable() {
        return new Timetable(
                List.of(new PlannedMeeting("w1", "s1", "t1")),
                2920,
                2920,
                1,
                List.of("institute"),
                1,
                0,
                List.of(new LeftOut(
                        "w2",
                        LeftOutReason.PARTY_FULL,
                        List.of(new LeftOut.Hindrance("firm", 1, 1, List.of("s2"), List.of("s1"))),
                        List.of(
                                new LeftOut.Remedy(LeftOut.Remedy.Kind.TAKE_ONE_MORE, "firm", "s2"),
                                new LeftOut.Remedy(LeftOut.Remedy.Kind.OPEN_A_TABLE, "", "s2")))),
                List.of(new RuleBreach(SchedulingRule.TIME_TO_WALK, RuleLevel.WARN, "w1", "firm")));
    }

    static TimetableJob solving() {
        return new TimetableJob(
                ID,
                TimetableState.SOLVING,
                0.4,
                TimetableStanding.of(timetable()),
                null,
                NOW,
                NOW.plusSeconds(1),
                null);
    }

    static TimetableJob failed() {
        return new TimetableJob(
                ID, TimetableState.FAILED, 1, null, TimetableFailure.GIVEN_UP, NOW, NOW.plusSeconds(1), NOW);
    }
}
