package org.keqiao.bench.timetable;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.timetable.timefold.TimefoldSearch;
import org.keqiao.timetable.solver.Objective;
import org.keqiao.timetable.solver.Timetable;
import org.keqiao.timetable.solver.TimetableSolver;
import org.keqiao.timetable.solver.Watch;

/** One instance, solved by everybody, each answer looked over before it counts. */
final class Measurement {

    /** What was solved soon is solved again so often, to tell the time without the warming up of the virtual machine. */
    private static final int AGAIN = 5;

    private static final Duration SOON = Duration.ofSeconds(2);

    private final String name;
    private final Fair fair;
    private final Objective objective;
    private final PrintStream out;

    Measurement(String name, Fair fair, Objective objective, PrintStream out) {
        this.name = name;
        this.fair = fair;
        this.objective = objective;
        this.out = out;
    }

    List<Meeting> run(Duration time, boolean compares) {
        out.printf(
                "%s: %d × %d parties, %d slots, %d tables, %d pairs%n",
                name,
                fair.instance().left().size(),
                fair.instance().right().size(),
                fair.instance().slots(),
                fair.instance().tables(),
                fair.instance().pairs().size());
        long start = System.nanoTime();
        Timetable timetable = solve(time);
        long nanos = System.nanoTime() - start;
        List<Meeting> answer = fair.meetings(timetable);
        BigDecimal bound = fair.unscaled(timetable.bound());
        tell("Keqiao", answer, bound, nanos < SOON.toNanos() ? warm(time, nanos) : seconds(nanos));
        if (compares) {
            compare("greedy", bound, () -> Greedy.solve(fair.instance()));
            compare("Timefold", bound, () -> timefold(time));
        }
        return answer;
    }

    private Timetable solve(Duration time) {
        return new TimetableSolver(objective).solve(fair.grid(), Watch.lasting(time));
    }

    private String warm(Duration time, long first) {
        long[] nanos = new long[AGAIN];
        for (int i = 0; i < AGAIN; i++) {
            long start = System.nanoTime();
            solve(time);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return seconds(nanos[AGAIN / 2]) + " (median of " + AGAIN + " more runs; the first took " + seconds(first)
                + ")";
    }

    private List<Meeting> timefold(Duration time) {
        int[] slots = TimefoldSearch.solve(fair.grid(), time);
        return fair.meetings(slots);
    }

    private void compare(String solver, BigDecimal bound, Supplier<List<Meeting>> solving) {
        long start = System.nanoTime();
        List<Meeting> answer = solving.get();
        tell(solver, answer, bound, seconds(System.nanoTime() - start));
    }

    private void tell(String solver, List<Meeting> answer, BigDecimal bound, String time) {
        AnswerCheck.Outcome outcome = AnswerCheck.of(fair.instance(), answer);
        if (!outcome.faults().isEmpty()) {
            throw new BenchException(solver + " gave an invalid timetable, please report it: " + outcome.faults());
        }
        Fairness fairness = Fairness.of(fair.instance(), outcome.meetings());
        out.printf(
                Locale.ROOT,
                "  %-9s value %s ÷ bound %s = %s   %d meetings   without a meeting %d of %d, least %d, Gini %.3f   time %s%n",
                solver,
                outcome.value().toPlainString(),
                bound.toPlainString(),
                ratio(outcome.value(), bound),
                answer.size(),
                fairness.without(),
                fairness.parties(),
                fairness.least(),
                fairness.gini(),
                time);
    }

    /** Rounded down, so that 1.0000 says what it seems to say. */
    private static String ratio(BigDecimal value, BigDecimal bound) {
        return bound.signum() == 0
                ? "1.0000"
                : value.divide(bound, 4, RoundingMode.DOWN).toPlainString();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f s", nanos / 1e9);
    }
}
