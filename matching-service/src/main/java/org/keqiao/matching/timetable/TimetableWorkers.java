package org.keqiao.matching.timetable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes orders as far as there are places, on threads of its own, and holds on to their leases. */
@Component
class TimetableWorkers implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TimetableWorkers.class);

    private final TimetableLeases leases;
    private final TimetableJobs jobs;
    private final SolvingRun run;
    private final TimetableProperties properties;
    private final Semaphore places;
    private final ExecutorService threads;
    private final Map<UUID, Solving> solving = new ConcurrentHashMap<>();
    private volatile boolean closed;

    TimetableWorkers(TimetableLeases leases, TimetableJobs jobs, SolvingRun run, TimetableProperties properties) {
        this.leases = leases;
        this.jobs = jobs;
        this.run = run;
        this.properties = properties;
        places = new Semaphore(properties.atOnce());
        threads = Executors.newFixedThreadPool(
                properties.atOnce(),
                Thread.ofPlatform().name("timetable-", 0).daemon().factory());
    }

    /** Takes as many orders as there are places. */
    @Scheduled(fixedRateString = "${keqiao.timetable.check:PT1S}")
    void take() {
        while (!closed && places.tryAcquire()) {
            if (!takeOne()) {
                places.release();
                return;
            }
        }
    }

    private boolean takeOne() {
        try {
            Optional<Claimed> claimed = leases.claim(properties.lease());
            claimed.map(Solving::new).ifPresent(one -> threads.execute(() -> solve(one)));
            return claimed.isPresent();
        } catch (DataAccessException e) {
            log.atWarn().addKeyValue("failure", e.toString()).log("No order could be taken, will be tried again");
            return false;
        }
    }

    private void solve(Solving one) {
        UUID id = one.claimed().id();
        solving.put(id, one);
        try {
            run.run(one);
        } catch (DataAccessException e) {
            log.atWarn()
                    .addKeyValue("timetableId", id)
                    .addKeyValue("failure", e.toString())
                    .log("Timetable could not be kept, its lease will run out");
        } finally {
            solving.remove(id, one);
            places.release();
        }
        take();
    }

    /** Ends it soon, if it is solved here. */
    void stop(UUID id) {
        Solving here = solving.get(id);
        if (here != null) {
            here.stop();
        }
    }

    @Scheduled(fixedRateString = "${keqiao.timetable.check:PT1S}")
    void renew() {
        solving.values().forEach(this::renew);
    }

    private void renew(Solving one) {
        try {
            Optional<Boolean> stopWanted = leases.renew(one.claimed().id(), one.spent(), properties.lease());
            if (stopWanted.isEmpty()) {
                one.lose();
            } else if (stopWanted.get()) {
                one.stop();
            }
        } catch (DataAccessException e) {
            log.atWarn()
                    .addKeyValue("timetableId", one.claimed().id())
                    .addKeyValue("failure", e.toString())
                    .log("Lease not renewed, will be tried again");
        }
    }

    @Scheduled(initialDelayString = "PT1H", fixedRateString = "P1D")
    void forget() {
        jobs.forgetEndedFor(properties.kept());
    }

    /** Gives back what is not finished, so that the next service goes on at once. */
    void giveBack() {
        solving.values().forEach(Solving::lose);
        leases.giveBack();
    }

    @Override
    public void destroy() {
        closed = true;
        giveBack();
        threads.shutdownNow();
    }
}
