package org.keqiao.timetable.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.keqiao.timetable.grid.Grid;

class TimetableSolverTests {

    private static final int FAIRS = 150;

    /** Looks at the clock so often, whatever the machine. */
    private static Watch looks(int most) {
        int[] looks = new int[1];
        return () -> looks[0]++ / (double) most;
    }

    private static Timetable solve(Grid grid, Objective objective, int looks) {
        Timetable timetable = new TimetableSolver(objective).solve(grid, looks(looks));
        assertHoldsEveryRule(grid, timetable);
        return timetable;
    }

    private static void assertHoldsEveryRule(Grid grid, Timetable timetable) {
        Set<String> taken = new HashSet<>();
        int[] meetings = new int[grid.parties()];
        for (int wish = 0; wish < grid.wishes(); wish++) {
            int slot = timetable.slots().get(wish);
            if (slot >= 0) {
                for (int party : new int[] {grid.first(wish), grid.second(wish)}) {
                    assertThat(grid.isPresent(party, slot)).isTrue();
                    assertThat(taken.add("party " + party + " in " + slot)).isTrue();
                    assertThat(++meetings[party]).isLessThanOrEqualTo(grid.capacity(party));
                }
                assertThat(timetable.tables().get(wish)).isBetween(0, grid.tables(slot) - 1);
                assertThat(taken.add("table " + timetable.tables().get(wish) + " in " + slot))
                        .isTrue();
            }
        }
        assertThat(timetable.worth()).isLessThanOrEqualTo(timetable.bound());
    }

    @RepeatedTest(FAIRS)
    void withEverybodyThereTheBoundIsReached(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Grid grid = RandomFair.small(random).withEverybodyThere().grid(random);

        Timetable timetable = solve(grid, Objective.VALUE_FIRST, 1);

        assertThat(timetable.worth()).isEqualTo(timetable.bound());
    }

    @RepeatedTest(FAIRS)
    void noTimetableIsWorthMoreThanTheBound(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RandomFair fair = new RandomFair(3, 3, 1 + random.nextInt(3), 1 + random.nextInt(2), 2, 3, 0.6);
        Grid grid = fair.grid(random);

        Timetable timetable = solve(grid, Objective.VALUE_FIRST, 400);

        assertThat(BruteForce.bestWorth(grid)).isBetween(timetable.worth(), timetable.bound());
        assertThat(timetable.worth()).isEqualTo(BruteForce.bestWorth(grid));
    }

    @RepeatedTest(FAIRS)
    void whoeverComesAndGoesNoRuleIsBroken(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Grid grid = RandomFair.small(random).grid(random);

        solve(grid, Objective.VALUE_FIRST, 50);
        solve(grid, Objective.EVERYONE_FIRST, 50);
    }

    @Test
    void withSixtyPercentThereItComesWithinOnePercentOfTheBound() {
        Grid grid = new RandomFair(117, 273, 12, 60, 12, 20, 0.6).grid(new Random(6));

        assertThat(solve(grid, Objective.VALUE_FIRST, 2000).quality()).isGreaterThan(0.99);
    }

    @Test
    void moreThanSixtyFourSlotsAreNoTrouble() {
        Grid grid = new RandomFair(20, 20, 130, 3, 130, 20, 1).grid(new Random(7));

        assertThat(solve(grid, Objective.VALUE_FIRST, 1).quality()).isEqualTo(1);
    }

    @Test
    void manyWishesAreSolvedAsExactlyAsFew() {
        Grid grid = new RandomFair(150, 300, 8, 90, 8, 500, 1).grid(new Random(8));

        assertThat(grid.wishes()).isGreaterThan(30_000);
        assertThat(solve(grid, Objective.VALUE_FIRST, 1).quality()).isEqualTo(1);
    }

    @Test
    void everyoneFirstServesMoreThanValueFirst() {
        Grid grid = new RandomFair(60, 140, 8, 20, 8, 12, 1).grid(new Random(9));

        assertThat(served(grid, solve(grid, Objective.EVERYONE_FIRST, 1)))
                .isGreaterThan(served(grid, solve(grid, Objective.VALUE_FIRST, 1)));
    }

    private static int served(Grid grid, Timetable timetable) {
        Set<Integer> served = new HashSet<>();
        for (int wish = 0; wish < grid.wishes(); wish++) {
            if (timetable.slots().get(wish) >= 0) {
                served.add(grid.first(wish));
                served.add(grid.second(wish));
            }
        }
        return served.size();
    }
}
