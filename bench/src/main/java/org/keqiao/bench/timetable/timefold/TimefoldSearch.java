package org.keqiao.bench.timetable.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/** Solves a fair as Timefold does by default. */
public final class TimefoldSearch {

    private TimefoldSearch() {}

    /**
     * The slot of every wish, or -1. Meetings that break a rule in the end are dropped, least worth first.
     *
     * @param time for construction and local search together
     */
    public static int[] solve(Grid grid, Duration time) {
        SolverFactory<FairPlan> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(FairPlan.class)
                .withEntityClasses(PlannedMeeting.class)
                .withConstraintProviderClass(FairRules.class)
                .withTerminationSpentLimit(time));
        List<PlannedMeeting> meetings = meetings(grid);
        return meetings.isEmpty()
                ? new Draft(grid, 0).slots()
                : valid(grid, factory.buildSolver().solve(new FairPlan(meetings, limits(grid))));
    }

    private static List<PlannedMeeting> meetings(Grid grid) {
        return IntStream.range(0, grid.wishes())
                .filter(grid::isPossible)
                .mapToObj(wish -> new PlannedMeeting(
                        wish,
                        grid.first(wish),
                        grid.second(wish),
                        grid.value(wish),
                        IntStream.range(0, grid.slots())
                                .filter(slot -> grid.isAllowed(wish, slot))
                                .boxed()
                                .toList()))
                .toList();
    }

    private static List<Limit> limits(Grid grid) {
        List<Limit> limits = new ArrayList<>();
        IntStream.range(0, grid.parties())
                .forEach(party -> limits.add(new Limit(Limit.Kind.PARTY, party, grid.capacity(party))));
        IntStream.range(0, grid.slots())
                .forEach(slot -> limits.add(new Limit(Limit.Kind.SLOT, slot, grid.tables(slot))));
        return limits;
    }

    private static int[] valid(Grid grid, FairPlan plan) {
        Draft draft = new Draft(grid, 0);
        plan.getMeetings().stream()
                .sorted(Comparator.comparingLong(PlannedMeeting::getValue).reversed())
                .forEach(meeting -> {
                    Integer slot = meeting.getSlot();
                    if (slot != null) {
                        draft.place(meeting.getWish(), slot);
                    }
                });
        return draft.slots();
    }
}
