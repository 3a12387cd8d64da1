package org.keqiao.web.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moments as days of the platform's time zone; in templates {@code ${@days.of(moment)}}. */
@Component("days")
public class Days {

    private final ListingProperties properties;
    private final Validity validity;

    Days(ListingProperties properties, Validity validity) {
        this.properties = properties;
        this.validity = validity;
    }

    public @Nullable LocalDate of(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, properties.timeZone());
    }

    public LocalDate today() {
        return validity.today();
    }

    /** Whole days from that day to today; 0 for today. */
    public long since(Instant moment) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, properties.timeZone()), validity.today());
    }
}
