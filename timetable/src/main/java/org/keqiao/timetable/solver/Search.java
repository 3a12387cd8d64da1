package org.keqiao.timetable.solver;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.keqiao.timetable.flow.BestMeetings;
import org.keqiao.timetable.flow.SlotBound;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/** Searches from a draft on, in rounds that cool down more and more slowly, until the bound is reached or the time is up. */
final class Search {

    /** Share of an average meeting's value that is readily lost at the beginning of a round, and at its end. */
    private static final double HOTTEST = 0.1;

    private static final double COLDEST = 0.001;

    /** The first round takes this share of the time, each round so many times as much as the one before; the last one all that is left, for slow cooling pays. */
    private static final double FIRST_ROUND = 0.04;

    private static final int GROWTH = 4;

    /** Share of the time for a tighter bound, and its most steps: later ones hardly lower it. */
    private static final double FOR_BOUND = 0.08;

    private static final int MOST_STEPS = 60;

    private final Grid fair;
    private final Objective objective;
    private final Draft draft;
    private final BestMeetings best;
    private long bound;

    Search(Grid fair, Objective objective, Draft draft, BestMeetings best) {
        this.fair = fair;
        this.objective = objective;
        this.draft = draft;
        this.best = best;
        bound = objective == Objective.VALUE_FIRST
                ? best.worth() / (fair.parties() + 1)
                : BestMeetings.of(fair, 0).worth();
    }

    Timetable until(Watch watch) {
        double round = FIRST_ROUND;
        SplittableRandom random = new SplittableRandom(1);
        tightenBound(watch);
        if (!isBest() && watch.spent() < 1) {
            watch.improved(timetable());
        }
        while (!isBest() && watch.spent() < 1) {
            long before = draft.value();
            Annealing annealing = new Annealing(draft, promising(), random);
            annealing.cool(cooling(watch, watch.spent(), round), best.value());
            round *= GROWTH;
            if (draft.value() > before) {
                watch.improved(timetable());
            }
        }
        return timetable();
    }

    private boolean isBest() {
        return draft.value() >= best.value() || (objective == Objective.VALUE_FIRST && worth() >= bound);
    }

    /** The flow doesn't know who is there when; worth a part of the time where that may matter. */
    private void tightenBound(Watch watch) {
        if (isBest()) {
            return;
        }
        double end = watch.spent() + FOR_BOUND;
        SlotBound slotBound = new SlotBound(fair);
        for (int step = 0; step < MOST_STEPS && watch.spent() < end && !isBest(); step++) {
            slotBound.step(worth());
            bound = Math.min(bound, slotBound.best());
        }
    }

    private long worth() {
        return Objective.worth(fair, draft.slots());
    }

    /** Wishes that a better timetable may have. */
    private int[] promising() {
        long gap = best.value() - draft.value();
        Grid grid = draft.grid();
        return IntStream.range(0, grid.wishes())
                .filter(wish -> grid.isPossible(wish)
                        && (draft.slotOf(wish) >= 0 || best.loss().of(wish) < gap))
                .toArray();
    }

    private Cooling cooling(Watch watch, double from, double share) {
        double mean = meanWorth();
        double end = from + 2 * share > 1 ? 1 : from + share;
        return () -> {
            double done = (watch.spent() - from) / (end - from);
            return done >= 1 ? 0 : mean * HOTTEST * Math.pow(COLDEST / HOTTEST, done);
        };
    }

    private double meanWorth() {
        Grid grid = draft.grid();
        return (double) Objective.worth(grid, draft.slots()) / Math.max(1, draft.meetings());
    }

    private Timetable timetable() {
        int[] slots = draft.slots();
        return new Timetable(
                Arrays.stream(slots).boxed().toList(),
                Arrays.stream(tables(slots)).boxed().toList(),
                worth(),
                bound);
    }

    /** Tables that are all alike are numbered slot by slot. */
    private int[] tables(int[] slots) {
        int[] tables = draft.tables();
        int[] next = new int[fair.slots()];
        for (int wish = 0; wish < slots.length; wish++) {
            if (slots[wish] >= 0 && tables[wish] < 0) {
                tables[wish] = next[slots[wish]]++;
            }
        }
        return tables;
    }
}
