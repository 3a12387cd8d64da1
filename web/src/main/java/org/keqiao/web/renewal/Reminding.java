package org.keqiao.web.renewal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.keqiao.web.renewal.Reminders.Due;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds owners in time. Several instances may do so at once: each takes what the others have not. */
@Component
class Reminding {

    private static final int AT_ONCE = 100;

    private final Reminders reminders;
    private final ReminderNotices notices;
    private final RenewalProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminding(
            Reminders reminders,
            ReminderNotices notices,
            RenewalProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.notices = notices;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${keqiao.renewal.check:PT10M}")
    void remindAll() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant soon = now.plus(properties.notice());
        Instant longAgo = now.minus(properties.stale());
        remind(RenewalReason.ENDS, () -> reminders.takeEnding(now, soon, AT_ONCE));
        remind(RenewalReason.STALE, () -> reminders.takeStale(now, longAgo, AT_ONCE));
    }

    private void remind(RenewalReason reason, Supplier<List<Due>> next) {
        int told;
        do {
            told = transaction.execute(status -> {
                List<Due> due = next.get();
                due.forEach(one -> notices.tell(reason, one));
                return due.size();
            });
        } while (told == AT_ONCE);
    }
}
