package org.keqiao.timetable.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.LeftOut;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.LeftOutReason;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.timetable.check.TimetableCheck;

class FairSolverTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 3, 9, 0);

    private static Timetable solve(TimetableOrder order) {
        int[] looks = new int[1];
        return new FairSolver(order).solve(() -> looks[0]++ / 60.0, better -> {});
    }

    @RepeatedTest(60)
    void theCheckFindsNothingAndEveryWishIsAccountedFor(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TimetableOrder order = new RandomOrder(random, 2 + random.nextInt(6), 2 + random.nextInt(20)).make();

        Timetable timetable = solve(order);

        assertThat(TimetableCheck.breaches(order.problem(), timetable.meetings()))
                .isEqualTo(timetable.breaches())
                .extracting(RuleBreach::level)
                .doesNotContain(RuleLevel.BLOCK);
        Set<String> accounted = new HashSet<>();
        timetable.meetings().forEach(meeting -> accounted.add(meeting.wish()));
        timetable
                .leftOut()
                .forEach(leftOut -> assertThat(accounted.add(leftOut.wish())).isTrue());
        assertThat(accounted).hasSize(order.problem().wishes().size());
        assertThat(timetable.value()).isLessThanOrEqualTo(timetable.bound());
    }

    @RepeatedTest(30)
    void aRepairKeepsWhatCanStay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TimetableOrder order = new RandomOrder(random, 6, 20).make();
        Timetable before = solve(order);

        Timetable after = solve(RandomOrder.withoutParty(order, "p0", before.meetings()));

        Set<PlannedMeeting> kept = new HashSet<>(before.meetings());
        kept.retainAll(after.meetings());
        long lost = before.meetings().stream()
                .filter(meeting -> isOf(order, meeting, "p0"))
                .count();
        assertThat(after.dropped()).isEqualTo((int) lost);
        assertThat(after.moved()).isZero();
        assertThat(kept).hasSize(before.meetings().size() - (int) lost);
    }

    private static boolean isOf(TimetableOrder order, PlannedMeeting meeting, String party) {
        return order.problem().wishes().stream()
                .anyMatch(wish -> wish.id().equals(meeting.wish())
                        && (wish.party().equals(party) || wish.otherParty().equals(party)));
    }

    private static TimetableOrder small(int slots, List<FairParty> parties, List<Wish> wishes, Pin... pins) {
        return new TimetableOrder(
                new FairProblem(
                        IntStream.range(0, slots)
                                .mapToObj(slot -> new FairSlot(
                                        "s" + slot, NINE.plusMinutes(30L * slot), NINE.plusMinutes(30L * slot + 30)))
                                .toList(),
                        List.of(
                                new FairTable("t0", null, 9, true, Set.of()),
                                new FairTable("t1", null, 9, true, Set.of())),
                        List.of(),
                        parties,
                        wishes,
                        List.of(pins),
                        Map.of()),
                List.of(),
                true,
                1);
    }

    private static FairParty party(String id, int capacity, String... absent) {
        return new FairParty(id, capacity, 1, false, Set.of(absent));
    }

    private static Wish wish(String one, String other, Preference preference) {
        return new Wish(one + other, one, other, 0.5, preference, Preference.OPEN, Set.of());
    }

    @Test
    void mustComesBeforeWant() {
        Timetable timetable = solve(small(
                1,
                List.of(party("F", 1), party("A", 1), party("B", 1)),
                List.of(wish("F", "A", Preference.WANT), wish("F", "B", Preference.MUST))));

        assertThat(timetable.meetings()).extracting(PlannedMeeting::wish).containsExactly("FB");
    }

    @Test
    void aPinStaysWhateverItCosts() {
        Timetable timetable = solve(small(
                2,
                List.of(party("F", 1), party("A", 1), party("B", 1)),
                List.of(wish("F", "A", Preference.OPEN), wish("F", "B", Preference.MUST)),
                new Pin("FA", "s1", "t1")));

        assertThat(timetable.meetings()).containsExactly(new PlannedMeeting("FA", "s1", "t1"));
    }

    @Test
    void wishesLeftOutSayWhyAndWhatWouldHelp() {
        Timetable timetable = solve(small(
                2,
                List.of(party("F", 1), party("A", 2), party("B", 2), party("C", 1, "s0", "s1")),
                List.of(
                        wish("F", "A", Preference.MUST),
                        wish("F", "B", Preference.OPEN),
                        wish("A", "C", Preference.OPEN),
                        wish("B", "C", Preference.NO))));

        assertThat(timetable.leftOut())
                .extracting(LeftOut::wish, LeftOut::reason)
                .containsExactlyInAnyOrder(
                        tuple("FB", LeftOutReason.PARTY_FULL),
                        tuple("AC", LeftOutReason.NEVER_THERE_TOGETHER),
                        tuple("BC", LeftOutReason.DECLINED));
        assertThat(timetable.leftOut().getFirst().remedies())
                .first()
                .extracting(LeftOut.Remedy::kind, LeftOut.Remedy::party)
                .containsExactly(LeftOut.Remedy.Kind.TAKE_ONE_MORE, "F");
    }

    @Test
    void anOrderThatMakesNoSenseNamesItsField() {
        TimetableOrder order = small(1, List.of(party("F", 1)), List.of(wish("F", "X", Preference.OPEN)));

        assertThatThrownBy(() -> new FairSolver(order))
                .isInstanceOf(InvalidFair.class)
                .hasMessageStartingWith("problem.wishes[0].otherParty ");
    }
}
