package org.keqiao.web.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** When e-mails may go out. */
@Component
class MailHours {

    private final MailProperties properties;

    MailHours(MailProperties properties) {
        this.properties = properties;
    }

    LocalDate dayOf(Instant moment) {
        return local(moment).toLocalDate();
    }

    /** Whether the digests of the day are due. */
    boolean isDigestDue(Instant moment) {
        return !local(moment).toLocalTime().isBefore(properties.digestAt());
    }

    boolean isWorkingHour(Instant moment) {
        LocalDateTime local = local(moment);
        DayOfWeek day = local.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && !local.toLocalTime().isBefore(properties.workFrom())
                && local.toLocalTime().isBefore(properties.workUntil());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, properties.timeZone());
    }
}
