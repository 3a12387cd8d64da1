package org.keqiao.web.fair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present, as exactly as PostgreSQL keeps it, and as clocks at a fair show it. */
@Component
public class FairClock {

    private final Clock clock;

    FairClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDateTime local() {
        return LocalDateTime.ofInstant(now(), TimeSlot.TIME_ZONE);
    }
}
