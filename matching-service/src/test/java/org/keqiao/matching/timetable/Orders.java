package org.keqiao.matching.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
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
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;

/** Fairs to order timetables for. */
final class Orders {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 3, 9, 0);

    private Orders() {}

    /** Three firms, two universities, all there: solved at once. */
    static TimetableOrder small() {
        List<Wish> wishes = new ArrayList<>();
        for (int firm = 0; firm < 3; firm++) {
            for (int university = 3; university < 5; university++) {
                wishes.add(wish(firm, university, 0.3 + 0.1 * firm));
            }
        }
        return order(3, 2, IntStream.range(0, 5).mapToObj(Orders::present).toList(), wishes, List.of(), 5);
    }

    /** Sixty parties who are there now and then: never known to be best, so that the search takes all its time. */
    static TimetableOrder hard(int seconds) {
        Random random = new Random(7);
        List<FairParty> parties = IntStream.range(0, 60)
                .mapToObj(party -> new FairParty("p" + party, 8, 1, false, absent(random)))
                .toList();
        List<Wish> wishes = new ArrayList<>();
        for (int one = 0; one < 30; one++) {
            for (int other = 30; other < 60; other++) {
                if (random.nextInt(3) > 0) {
                    wishes.add(wish(one, other, random.nextDouble()));
                }
            }
        }
        return order(12, 15, parties, wishes, List.of(), seconds);
    }

    static TimetableOrder withPins(TimetableOrder order, Pin... pins) {
        FairProblem problem = order.problem();
        return new TimetableOrder(
                new FairProblem(
                        problem.slots(),
                        problem.tables(),
                        problem.walks(),
                        problem.parties(),
                        problem.wishes(),
                        List.of(pins),
                        problem.levels()),
                order.current(),
                order.everyoneFirst(),
                order.seconds());
    }

    static TimetableOrder withParties(int number) {
        return order(3, 2, IntStream.range(0, number).mapToObj(Orders::present).toList(), List.of(), List.of(), 5);
    }

    private static TimetableOrder order(
            int slots, int tables, List<FairParty> parties, List<Wish> wishes, List<Pin> pins, int seconds) {
        FairProblem problem = new FairProblem(
                IntStream.range(0, slots)
                        .mapToObj(slot -> new FairSlot(
                                "s" + slot, NINE.plusMinutes(30L * slot), NINE.plusMinutes(30L * slot + 25)))
                        .toList(),
                IntStream.range(0, tables)
                        .mapToObj(table -> new FairTable("t" + table, null, 4, true, Set.of()))
                        .toList(),
                List.of(),
                parties,
                wishes,
                pins,
                Map.of());
        return new TimetableOrder(problem, List.of(), true, seconds);
    }

    private static FairParty present(int party) {
        return new FairParty("p" + party, 3, 1, false, Set.of());
    }

    private static Set<String> absent(Random random) {
        return IntStream.range(0, 12)
                .filter(slot -> random.nextInt(10) < 4)
                .mapToObj(slot -> "s" + slot)
                .collect(Collectors.toSet());
    }

    private static Wish wish(int one, int other, double score) {
        return new Wish(
                "w" + one + "-" + other, "p" + one, "p" + other, score, Preference.WANT, Preference.OPEN, Set.of());
    }
}
