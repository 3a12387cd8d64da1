package org.keqiao.local.supervision;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.local.stack.StackException;

/** Starts the parts of a stack, starts again what dies, and stops all in the reverse order of their needs. */
public final class Supervisor {

    private static final long LOOK_MILLIS = 500;

    private final Map<Part, List<Part>> needs;
    private final Narrator narrator;
    private final StopRequest stop;
    private final Clock clock;
    private final Map<Part, RestartAllowance> allowances = new HashMap<>();

    /** @param needs for every part those that must serve before it starts, in an order in which needs come first */
    public Supervisor(Map<Part, List<Part>> needs, Narrator narrator, StopRequest stop, Clock clock) {
        this.needs = needs;
        this.narrator = narrator;
        this.stop = stop;
        this.clock = clock;
    }

    /** Returns when all serve, or when a stop was requested. */
    public void start() throws InterruptedException {
        new Startup(narrator, stop).start(needs);
    }

    /** Returns when a stop was requested; throws when a part can't be kept running. */
    public void watch() throws InterruptedException {
        while (!stop.within(LOOK_MILLIS)) {
            for (Part part : needs.keySet()) {
                if (!part.isRunning() && !stop.isRequested()) {
                    restart(part);
                }
            }
        }
    }

    private void restart(Part part) throws InterruptedException {
        int restart =
                allowances.computeIfAbsent(part, p -> new RestartAllowance()).next(clock.instant());
        if (restart == 0) {
            throw new StackException(part.name() + " died more than " + RestartAllowance.TIMES + " times in "
                    + RestartAllowance.WHILE.toMinutes() + " minutes, so it is not started again. Its log: "
                    + part.logFile());
        }
        narrator.died(part, restart);
        part.stop();
        try {
            new Startup(narrator, stop).start(Map.of(part, List.of()));
        } catch (StackException e) {
            narrator.failedAgain(part, e.getMessage());
        }
    }

    /** Stops everything that runs, one after the other. */
    public void stop() {
        needs.keySet().stream().toList().reversed().forEach(this::stop);
    }

    private void stop(Part part) {
        if (!part.isRunning()) {
            part.stop(); // what is left of it
            return;
        }
        narrator.stopping(part);
        long begin = System.nanoTime();
        part.stop();
        narrator.stopped(part, Duration.ofNanos(System.nanoTime() - begin));
    }
}
