package org.keqiao.web.introduction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.ledger.LedgerFilter;
import org.keqiao.web.listing.FieldReader;

/** When the steps of an introduction were that happened before. What did not happen has no moment. */
record PastDays(
        @Nullable Instant interested,
        @Nullable Instant introduced,
        @Nullable Instant negotiating,
        @Nullable Instant signed,
        @Nullable Instant landed,
        @Nullable Instant closed) {

    static PastDays read(FieldReader fields, PastIntroduction past, LocalDate today) {
        Reading reading = new Reading(fields, today);
        Instant interested = reading.next("interestedOn", past.interestedOn());
        Instant introduced = reading.next("introducedOn", past.introducedOn());
        Instant negotiating = reading.next("negotiatingOn", past.negotiatingOn());
        Instant signed = reading.next("signedOn", past.signedOn());
        Instant landed = reading.next("landedOn", past.landedOn());
        Instant closed = reading.next("closedOn", past.closedOn());
        fields.require("introducedOn", introduced != null || (negotiating == null && signed == null));
        fields.require("signedOn", signed != null || landed == null);
        if (landed != null && closed != null) {
            fields.reject("closedOn", "landed-is-not-closed");
        }
        return new PastDays(interested, introduced, negotiating, signed, landed, closed);
    }

    /** Reads one day after the other: none may be before one that was read earlier. */
    private static final class Reading {

        private static final int NINE = 9;

        private final FieldReader fields;
        private final LocalDate today;
        private LocalDate latest = LocalDate.MIN;
        private int minute;

        Reading(FieldReader fields, LocalDate today) {
            this.fields = fields;
            this.today = today;
        }

        /** Nine in the morning of that day, and a minute later for every step, so that steps of one day keep their order. */
        @Nullable
        Instant next(String field, @Nullable String raw) {
            int offset = minute++;
            LocalDate day = fields.date(field, raw);
            if (day == null) {
                return null;
            }
            if (day.isAfter(today)) {
                fields.reject(field, "not-yet", today.toString());
            } else if (day.isBefore(latest)) {
                fields.reject(field, "before-earlier-step", latest.toString());
            } else {
                latest = day;
            }
            return day.atTime(NINE, offset).atZone(LedgerFilter.BEIJING).toInstant();
        }
    }
}
