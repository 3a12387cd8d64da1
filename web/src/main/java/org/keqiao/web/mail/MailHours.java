package org.keqiao.web.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** When e-mails may go out. */
@Component
class MailHours {

    private static final Logger log = LoggerFactory.getLogger(MailHours.class);

    private final MailProperties properties;

    MailHours(MailProperties properties) {
        this.properties = properties;
        if (!properties.digestAt().isBefore(properties.workUntil())) {
            log.atWarn()
                    .addKeyValue("digestAt", properties.digestAt())
                    .addKeyValue("workUntil", properties.workUntil())
                    .log("Digests come after working hours: who wishes no e-mail outside of them gets none");
        }
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
