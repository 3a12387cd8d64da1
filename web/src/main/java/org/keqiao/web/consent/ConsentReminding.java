package org.keqiao.web.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells in time that consents end, and when they have. Several instances may do so at once: each takes what the others have not. */
@Component
class ConsentReminding {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int AT_ONCE = 100;

    private final EndingConsents consents;
    private final ConsentNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConsentReminding(EndingConsents consents, ConsentNotices notices, TransactionTemplate transaction, Clock clock) {
        this.consents = consents;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What lapsed longer ago than a notice's time is no news, as when a platform is started after a long rest. */
    @Scheduled(fixedDelayString = "${keqiao.consent.check:PT10M}")
    void remindAll() {
        LocalDate today = LocalDate.now(clock.withZone(BEIJING));
        remind(ReminderKind.ENDS, today, today.plus(Consent.NOTICE));
        remind(ReminderKind.LAPSED, today.minus(Consent.NOTICE), today.minusDays(1));
    }

    private void remind(ReminderKind kind, LocalDate first, LocalDate last) {
        int told;
        do {
            told = transaction.execute(status -> {
                List<EndingConsents.Ending> due =
                        consents.take(kind, first, last, clock.instant().truncatedTo(ChronoUnit.MICROS), AT_ONCE);
                due.forEach(one -> notices.tell(kind, one));
                return due.size();
            });
        } while (told == AT_ONCE);
    }
}
