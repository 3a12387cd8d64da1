package org.keqiao.timetable.solver;

import java.util.function.Consumer;
import org.keqiao.timetable.flow.BestMeetings;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;
import org.keqiao.timetable.grid.TableChoice;

/**
 * Finds timetables. Which meetings is decided by flow, when they are by edge colouring; where everybody is there all the time that is the best timetable
 * there is. Otherwise it is the beginning of a search, whose distance from the best is known from the flow's bound.
 */
public final class TimetableSolver {

    private final Objective objective;

    public TimetableSolver(Objective objective) {
        this.objective = objective;
    }

    /** Solves a fair whose tables are all alike. */
    public Timetable solve(Grid fair, Watch watch) {
        return solve(fair, TableChoice.ALL_ALIKE, draft -> {}, watch);
    }

    /** Solves a fair whose meetings come by their tables in a way of its own, from a beginning on. */
    public Timetable solve(Grid fair, TableChoice tables, Consumer<Draft> beginning, Watch watch) {
        Grid grid = objective.scaled(fair);
        long bonus = objective.firstMeeting(grid);
        BestMeetings best = BestMeetings.of(grid, bonus);
        Draft draft = new Draft(grid, bonus, tables);
        beginning.accept(draft);
        begin(draft, best, tables.equals(TableChoice.ALL_ALIKE));
        return new Search(fair, objective, draft, best).until(watch);
    }

    private static void begin(Draft draft, BestMeetings best, boolean alike) {
        Grid grid = draft.grid();
        if (alike && grid.isPlain()) {
            Draft plenty = new Draft(grid.withTablesForAll(), 0);
            Colouring colouring = new Colouring(plenty);
            colouring.place(best.wishes());
            colouring.level(grid.tables(0));
            draft.restore(plenty.slots(), plenty.tables());
        } else {
            new Colouring(draft).place(best.wishes());
        }
    }
}
