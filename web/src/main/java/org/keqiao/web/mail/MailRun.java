package org.keqiao.web.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gathers what is to be told by e-mail and sends what waits, every few seconds, if a server is configured. */
@Component
class MailRun {

    private static final Logger log = LoggerFactory.getLogger(MailRun.class);

    private final MailGathering gathering;
    private final MailQueue queue;
    private final MailSending sending;
    private final MailHours hours;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    MailRun(MailGathering gathering, MailQueue queue, MailSending sending, MailHours hours, Clock clock) {
        this.gathering = gathering;
        this.queue = queue;
        this.sending = sending;
        this.hours = hours;
        this.clock = clock;
    }

    /** At a fixed rate and not with a fixed delay: those share one thread, which a slow server would hold up. */
    @Scheduled(fixedRateString = "${keqiao.mail.every:PT5S}")
    void run() {
        if (sending.isPossible() && running.tryLock()) {
            try {
                gather(clock.instant());
                sendAll();
            } finally {
                running.unlock();
            }
        }
    }

    private void gather(Instant now) {
        gathering.gatherAtOnce(now);
        if (hours.isDigestDue(now)) {
            gathering.gatherDigests(now);
        }
        queue.abandonExpired();
    }

    /** Until nothing waits, or the server takes no more. */
    private void sendAll() {
        boolean taken = true;
        while (taken) {
            Optional<OutgoingMail> mail = queue.next();
            taken = mail.isPresent() && send(mail.get());
        }
    }

    private boolean send(OutgoingMail mail) {
        Outcome outcome = sending.send(mail);
        queue.note(mail, outcome);
        log.atInfo()
                .addKeyValue("mailId", mail.id())
                .addKeyValue("outcome", outcome)
                .log("E-mail handled");
        return !(outcome instanceof Outcome.Later || outcome instanceof Outcome.Unknown);
    }
}
