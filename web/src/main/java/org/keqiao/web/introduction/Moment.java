package org.keqiao.web.introduction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present, as exactly as PostgreSQL keeps it. */
@Component
class Moment {

    private final Clock clock;

    Moment(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
