package org.keqiao.timetable.fair;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** Fairs by chance: rooms apart, tables that close, parties who come late, are remote or many, and who both offer and look for something. */
final class RandomOrder {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 3, 9, 0);

    private final Random random;
    private final int slots;
    private final int parties;

    RandomOrder(Random random, int slots, int parties) {
        this.random = random;
        this.slots = slots;
        this.parties = parties;
    }

    TimetableOrder make() {
        Map<SchedulingRule, RuleLevel> levels =
                Map.of(SchedulingRule.TIME_TO_WALK, List.of(RuleLevel.values()).get(random.nextInt(3)));
        FairProblem problem = new FairProblem(
                IntStream.range(0, slots)
                        .mapToObj(slot -> new FairSlot(
                                "s" + slot, NINE.plusMinutes(25L * slot), NINE.plusMinutes(25L * slot + 20)))
                        .toList(),
                IntStream.range(0, 1 + parties / 4)
                        .mapToObj(table -> new FairTable(
                                "t" + table,
                                table % 2 == 0 ? "hall" : "annexe",
                                2 + random.nextInt(4),
                                table % 3 == 0,
                                some(0.1)))
                        .toList(),
                List.of(new Walk("hall", "annexe", 10)),
                IntStream.range(0, parties)
                        .mapToObj(party -> new FairParty(
                                "p" + party,
                                random.nextInt(slots + 2),
                                1 + random.nextInt(2),
                                random.nextInt(6) == 0,
                                some(0.25)))
                        .toList(),
                wishes(),
                List.of(),
                levels);
        return new TimetableOrder(problem, List.of(), random.nextBoolean(), 1);
    }

    private Set<String> some(double share) {
        return IntStream.range(0, slots)
                .filter(slot -> random.nextDouble() < share)
                .mapToObj(slot -> "s" + slot)
                .collect(Collectors.toSet());
    }

    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        Set<Set<Integer>> known = new HashSet<>();
        for (int i = 0; i < 3 * parties; i++) {
            int one = random.nextInt(parties);
            int other = random.nextInt(parties);
            if (one != other && known.add(Set.of(one, other))) {
                wishes.add(new Wish(
                        "w" + i, "p" + one, "p" + other, random.nextDouble(), preference(), preference(), some(0.05)));
            }
        }
        return wishes;
    }

    private Preference preference() {
        return List.of(Preference.values()).get(random.nextInt(4));
    }

    /** The same fair, but a party has left for good. */
    static TimetableOrder withoutParty(TimetableOrder order, String leaver, List<PlannedMeeting> current) {
        FairProblem problem = order.problem();
        Set<String> all = problem.slots().stream().map(FairSlot::id).collect(Collectors.toSet());
        List<FairParty> parties = problem.parties().stream()
                .map(party -> party.id().equals(leaver)
                        ? new FairParty(party.id(), party.capacity(), party.persons(), party.remote(), all)
                        : party)
                .toList();
        return new TimetableOrder(
                new FairProblem(
                        problem.slots(),
                        problem.tables(),
                        problem.walks(),
                        parties,
                        problem.wishes(),
                        problem.pins(),
                        problem.levels()),
                current,
                order.everyoneFirst(),
                order.seconds());
    }
}
