package org.keqiao.timetable.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

class TimetableCheckTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 3, 9, 0);

    /** Ten minutes between slots; hall and annexe are fifteen apart. F1 comes at 9:30, T3 is remote, F1 says no to T2. */
    private static FairProblem fair(Map<SchedulingRule, RuleLevel> levels, Pin... pins) {
        return new FairProblem(
                List.of(slot("s1", 0), slot("s2", 30), slot("s3", 60)),
                List.of(
                        new FairTable("a", "hall", 4, false, Set.of("s3")),
                        new FairTable("b", "annexe", 4, true, Set.of()),
                        new FairTable("c", "hall", 2, true, Set.of())),
                List.of(new Walk("annexe", "hall", 15)),
                List.of(
                        new FairParty("F1", 2, 2, false, Set.of("s1")),
                        new FairParty("F2", 1, 1, false, Set.of()),
                        new FairParty("T1", 3, 1, false, Set.of()),
                        new FairParty("T2", 3, 1, false, Set.of()),
                        new FairParty("T3", 3, 1, true, Set.of())),
                List.of(
                        wish("F1-T1", "F1", "T1", Preference.WANT),
                        wish("F1-T2", "F1", "T2", Preference.NO),
                        wish("F1-T3", "F1", "T3", Preference.OPEN),
                        wish("F2-T1", "F2", "T1", Preference.OPEN),
                        wish("F2-T2", "F2", "T2", Preference.MUST)),
                List.of(pins),
                levels);
    }

    private static FairSlot slot(String id, int minutes) {
        return new FairSlot(id, NINE.plusMinutes(minutes), NINE.plusMinutes(minutes + 20L));
    }

    private static Wish wish(String id, String one, String other, Preference preference) {
        return new Wish(id, one, other, 0.5, preference, Preference.OPEN, Set.of());
    }

    private static PlannedMeeting at(String wish, String slot, String table) {
        return new PlannedMeeting(wish, slot, table);
    }

    @Test
    void aRightTimetableHasNoBreach() {
        assertThat(TimetableCheck.breaches(
                        fair(Map.of(), new Pin("F2-T2", "s1", null)),
                        List.of(at("F1-T1", "s2", "a"), at("F2-T2", "s1", "c"), at("F1-T3", "s3", "c"))))
                .isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(SchedulingRule.PARTY_IS_THERE, at("F1-T1", "s1", "a")),
                fault(SchedulingRule.NO_MEANS_NEVER, at("F1-T2", "s2", "a")),
                fault(SchedulingRule.TABLE_IS_OPEN, at("F2-T1", "s3", "a")),
                fault(SchedulingRule.TABLE_SEATS_ALL, at("F1-T1", "s2", "c")),
                fault(SchedulingRule.REMOTE_NEEDS_SCREEN, at("F1-T3", "s2", "a")),
                fault(SchedulingRule.PARTY_HAS_CAPACITY, at("F2-T1", "s1", "c"), at("F2-T2", "s2", "c")),
                fault(SchedulingRule.ONE_MEETING_PER_TABLE_AT_A_TIME, at("F1-T1", "s2", "a"), at("F2-T2", "s2", "a")),
                fault(SchedulingRule.ONE_MEETING_PER_PARTY_AT_A_TIME, at("F1-T1", "s2", "a"), at("F1-T3", "s2", "b")),
                fault(SchedulingRule.ONE_MEETING_PER_WISH, at("F1-T1", "s2", "b"), at("F1-T1", "s3", "b")),
                fault(SchedulingRule.TIME_TO_WALK, at("F1-T1", "s2", "a"), at("F1-T3", "s3", "b")));
    }

    private static Arguments fault(SchedulingRule rule, PlannedMeeting... meetings) {
        return Arguments.of(rule, List.of(meetings));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyPlantedFaultIsFoundByItsRule(SchedulingRule rule, List<PlannedMeeting> meetings) {
        assertThat(TimetableCheck.breaches(fair(Map.of()), meetings))
                .extracting(RuleBreach::rule)
                .containsOnly(rule);
    }

    @Test
    void aPinThatIsNotKeptIsABreach() {
        assertThat(TimetableCheck.breaches(
                        fair(Map.of(), new Pin("F2-T2", "s1", "c")), List.of(at("F2-T2", "s1", "b"))))
                .extracting(RuleBreach::rule)
                .containsExactly(SchedulingRule.PIN_IS_KEPT);
    }

    @Test
    void levelsSayWhetherABreachCounts() {
        List<PlannedMeeting> tight = List.of(at("F1-T1", "s2", "c"));

        assertThat(TimetableCheck.breaches(fair(Map.of(SchedulingRule.TABLE_SEATS_ALL, RuleLevel.IGNORE)), tight))
                .isEmpty();
        assertThat(TimetableCheck.breaches(fair(Map.of(SchedulingRule.TABLE_SEATS_ALL, RuleLevel.WARN)), tight))
                .extracting(RuleBreach::level)
                .containsExactly(RuleLevel.WARN);
    }
}
