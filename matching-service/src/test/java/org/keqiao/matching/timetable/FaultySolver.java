package org.keqiao.matching.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.timetable.fair.FairSolver;

/** The solver, into which a test can put a fault. */
final class FaultySolver implements Solver {

    enum Fault {
        NONE,
        DOUBLE_BOOKS,
        DIES
    }

    private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);
    private final AtomicReference<Runnable> first = new AtomicReference<>(() -> {});

    void nextTime(Fault fault) {
        next.set(fault);
    }

    /** What happens before it solves the next time. */
    void beforeNextTime(Runnable what) {
        first.set(what);
    }

    @Override
    public Timetable solve(TimetableOrder order, DoubleSupplier spent, Consumer<Timetable> improved) {
        first.getAndSet(() -> {}).run();
        Fault fault = next.getAndSet(Fault.NONE);
        if (fault == Fault.DIES) {
            throw new StackOverflowError("put in by a test");
        }
        Timetable right = new FairSolver(order).solve(spent, improved);
        return fault == Fault.DOUBLE_BOOKS ? doubleBooked(right) : right;
    }

    private static Timetable doubleBooked(Timetable right) {
        PlannedMeeting first = right.meetings().getFirst();
        List<PlannedMeeting> meetings = new ArrayList<>(right.meetings());
        PlannedMeeting last = meetings.removeLast();
        meetings.add(new PlannedMeeting(last.wish(), first.slot(), first.table()));
        return new Timetable(
                meetings,
                right.value(),
                right.bound(),
                right.quality(),
                right.withoutMeeting(),
                right.moved(),
                right.dropped(),
                right.leftOut(),
                right.breaches());
    }
}
