package org.keqiao.web.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days as the platform counts them, and how long listings hold. */
@Component
class Validity {

    private final ListingProperties properties;
    private final Clock clock;

    Validity(ListingProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** This moment, as exactly as PostgreSQL keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), properties.timeZone());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(properties.timeZone()).toInstant();
    }

    Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The last whole day before this moment. */
    LocalDate lastDayOf(Instant until) {
        return LocalDate.ofInstant(until.minusNanos(1), properties.timeZone());
    }

    /** The end of validity of something published now: as the owner said, unless that is missing or over. */
    Instant renewed(@Nullable Instant until) {
        return until != null && until.isAfter(now())
                ? until
                : endOf(today().plusDays(properties.validity().toDays()));
    }
}
