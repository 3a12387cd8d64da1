package org.keqiao.matching.timetable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.keqiao.timetable.fair.FairSolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimetableConfiguration {

    @Bean
    Solver solver() {
        return (order, spent, improved) -> new FairSolver(order).solve(spent, improved);
    }

    @Bean
    MeterBinder waitingTimetables(TimetableJobs jobs) {
        return registry -> Gauge.builder("keqiao.timetable.waiting", jobs, TimetableJobs::waiting)
                .description("Orders of timetables that nobody solves yet")
                .register(registry);
    }
}
