package org.keqiao.matching.timetable;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;

/** Makes a timetable from an order; see {@link org.keqiao.timetable.fair.FairSolver#solve}. */
@FunctionalInterface
interface Solver {

    Timetable solve(TimetableOrder order, DoubleSupplier spent, Consumer<Timetable> improved);
}
