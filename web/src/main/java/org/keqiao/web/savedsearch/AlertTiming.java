package org.keqiao.web.savedsearch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.keqiao.web.notice.Delivery;
import org.springframework.stereotype.Component;

/** When searches look again. */
@Component
class AlertTiming {

    private final AlertProperties properties;
    private final Clock clock;

    AlertTiming(AlertProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Instant soon() {
        return clock.instant().plusSeconds(5);
    }

    Instant next(Delivery frequency) {
        return frequency == Delivery.DAILY ? tomorrow() : clock.instant().plus(properties.gather());
    }

    /** The next morning. */
    Instant tomorrow() {
        ZonedDateTime now = clock.instant().atZone(properties.timeZone());
        ZonedDateTime today = now.with(properties.dailyAt());
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
