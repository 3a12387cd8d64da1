package org.keqiao.matching.timetable;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.keqiao.timetable.fair.InvalidFair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Solves one order to its end. Nothing is kept that the check refuses, and nothing of an order that was lost: it is not finished, and another run has it. */
@Component
class SolvingRun {

    private static final Logger log = LoggerFactory.getLogger(SolvingRun.class);

    private final Solver solver;
    private final TimetableLeases leases;
    private final TimetableProperties properties;
    private final MeterRegistry meters;

    SolvingRun(Solver solver, TimetableLeases leases, TimetableProperties properties, MeterRegistry meters) {
        this.solver = solver;
        this.leases = leases;
        this.properties = properties;
        this.meters = meters;
    }

    void run(Solving solving) {
        Claimed claimed = solving.claimed();
        if (claimed.attempt() > properties.attempts()) {
            fail(solving, TimetableFailure.GIVEN_UP, null);
            return;
        }
        try {
            solve(solving, claimed.order());
        } catch (InvalidFair e) {
            fail(solving, TimetableFailure.MAKES_NO_SENSE, e);
        } catch (BreaksRules e) {
            fail(solving, TimetableFailure.BREAKS_RULES, e);
        } catch (DataAccessException e) {
            throw e; // the order is fine; its lease runs out, and it is solved again
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(solving, TimetableFailure.ERROR, e);
        }
    }

    private void solve(Solving solving, TimetableOrder order) {
        Timer.Sample time = Timer.start(meters);
        Timetable made = solver.solve(order, solving::spent, better -> keep(solving, order, better));
        keep(solving, order, made);
        TimetableState end = solving.isStopped() ? TimetableState.CANCELLED : TimetableState.DONE;
        if (end(solving, end, null)) {
            time.stop(meters.timer("keqiao.timetable.solving"));
            ended(end);
            quality().record(made.quality());
            log.atInfo()
                    .addKeyValue("timetableId", solving.claimed().id())
                    .addKeyValue("meetings", made.meetings().size())
                    .addKeyValue("quality", made.quality())
                    .log("Timetable made");
        }
    }

    private void keep(Solving solving, TimetableOrder order, Timetable better) {
        BreaksRules.refused(order.problem(), better);
        if (!solving.isLost()) {
            leases.improve(solving.claimed().id(), better);
        }
    }

    private void fail(Solving solving, TimetableFailure failure, @Nullable Throwable cause) {
        if (end(solving, TimetableState.FAILED, failure)) {
            ended(TimetableState.FAILED);
            log.atError()
                    .addKeyValue("timetableId", solving.claimed().id())
                    .addKeyValue("failure", failure)
                    .setCause(cause)
                    .log("Timetable not made");
        }
    }

    /** Says whether it was still this run's to end. */
    private boolean end(Solving solving, TimetableState state, @Nullable TimetableFailure failure) {
        return !solving.isLost() && leases.end(solving.claimed().id(), state, failure);
    }

    private void ended(TimetableState state) {
        meters.counter("keqiao.timetable.ended", "state", state.name()).increment();
    }

    private DistributionSummary quality() {
        return DistributionSummary.builder("keqiao.timetable.quality")
                .description("Value of timetables by their bound, 0 to 1")
                .publishPercentiles(0.1, 0.5)
                .register(meters);
    }
}
