package org.keqiao.timetable.fair;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.timetable.flow.BestMeetings;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;
import org.keqiao.timetable.grid.TableChoice;
import org.keqiao.timetable.solver.Objective;
import org.keqiao.timetable.solver.TimetableSolver;
import org.keqiao.timetable.solver.Watch;

/** Solves what a fair orders. */
public final class FairSolver {

    private final TimetableOrder order;
    private final FairModel model;
    private final FairTables tables;

    /** Throws {@link InvalidFair} for an order that makes no sense. */
    public FairSolver(TimetableOrder order) {
        FairChecks.check(order);
        this.order = order;
        model = new FairModel(order.problem());
        tables = new FairTables(model);
        placePins(new Draft(model.grid(), 0, tables));
    }

    private void placePins(Draft draft) {
        for (int i = 0; i < order.problem().pins().size(); i++) {
            Pin pin = order.problem().pins().get(i);
            if (!draft.place(model.wish(pin.wish()), model.slot(pin.slot()))) {
                throw new InvalidFair(
                        "problem.pins[" + i + "]", "can't be kept beside the rules and the pins before it");
            }
            draft.fix(model.wish(pin.wish()));
        }
        draft.settle();
    }

    /**
     * The best timetable found.
     *
     * @param spent share of the time that has passed; at 1 the search ends
     * @param improved hears of better and better ones in between
     */
    public Timetable solve(DoubleSupplier spent, Consumer<Timetable> improved) {
        if (!order.current().isEmpty()) {
            return repair();
        }
        TableChoice choice = tables.areAlike() ? TableChoice.ALL_ALIKE : tables;
        Objective objective = order.everyoneFirst() ? Objective.EVERYONE_FIRST : Objective.VALUE_FIRST;
        Watch watch = new Watch() {
            @Override
            public double spent() {
                return spent.getAsDouble();
            }

            @Override
            public void improved(org.keqiao.timetable.solver.Timetable better) {
                improved.accept(finished(better));
            }
        };
        return finished(new TimetableSolver(objective).solve(model.grid(), choice, this::placePins, watch));
    }

    private Timetable repair() {
        Draft draft = new Draft(model.grid(), 0, tables);
        placePins(draft);
        FairRepair repair = new FairRepair(model, draft);
        repair.repair(order.current(), tables);
        return written(draft, BestMeetings.of(model.grid(), 0).worth());
    }

    private Timetable finished(org.keqiao.timetable.solver.Timetable found) {
        Grid grid = model.grid();
        Draft draft = new Draft(grid, 0, tables);
        draft.restore(
                found.slots().stream().mapToInt(slot -> slot).toArray(),
                found.tables().stream().mapToInt(table -> table).toArray());
        return written(draft, found.bound());
    }

    /** What only warns is broken rather than that somebody doesn't meet. */
    private Timetable written(Draft draft, long bound) {
        FairTables lenient = new FairTables(model);
        lenient.letWarningsPass(true);
        Draft full = new Draft(model.grid(), 0, lenient);
        full.restore(draft.slots(), draft.tables());
        new FairRepair(model, full).fill();
        return new TimetableWriter(order, model, full).write(bound);
    }
}
