package org.keqiao.matching.timetable;

import java.time.Clock;
import java.util.UUID;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.timetable.fair.FairSolver;
import org.springframework.stereotype.Component;

/** Takes orders and answers what became of them. */
@Component
class TimetableDesk {

    private final TimetableJobs jobs;
    private final TimetableWorkers workers;
    private final TimetableProperties properties;
    private final Clock clock;

    TimetableDesk(TimetableJobs jobs, TimetableWorkers workers, TimetableProperties properties, Clock clock) {
        this.jobs = jobs;
        this.workers = workers;
        this.properties = properties;
        this.clock = clock;
    }

    /** Takes an order, once under an id. An order that makes no sense is refused here, not later. */
    TimetableJob order(TimetableRequest request) {
        if (jobs.find(request.id()).isEmpty()) {
            new FairSolver(request.order());
            if (jobs.waiting() >= properties.waiting()) {
                throw new TooManyOrders(properties.waiting());
            }
            jobs.add(request, clock.instant());
        }
        if (!jobs.order(request.id()).orElseThrow().equals(request.order())) {
            throw new AnotherOrder(request.id());
        }
        workers.take();
        return job(request.id());
    }

    TimetableJob job(UUID id) {
        return jobs.find(id).orElseThrow(() -> new TimetableUnknown(id, "order"));
    }

    Timetable best(UUID id) {
        return jobs.best(id).orElseThrow(() -> new TimetableUnknown(id, "timetable yet of order"));
    }

    /** What was found until then stays; an order that has ended stays as it is. */
    TimetableJob cancel(UUID id) {
        jobs.cancel(id);
        workers.stop(id);
        return job(id);
    }
}
