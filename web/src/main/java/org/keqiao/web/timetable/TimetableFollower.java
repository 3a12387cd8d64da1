package org.keqiao.web.timetable;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.web.matching.MatchingUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what was ordered and follows it until it has ended. What is unfinished stands in the database, so neither a restart of web nor an outage of the
 * solving service loses anything.
 */
@Component
class TimetableFollower {

    private static final Logger log = LoggerFactory.getLogger(TimetableFollower.class);

    private final TimetableVersions versions;
    private final TimetableClient client;
    private final Clock clock;
    private final AtomicBoolean following = new AtomicBoolean();

    TimetableFollower(TimetableVersions versions, TimetableClient client, Clock clock) {
        this.versions = versions;
        this.client = client;
        this.clock = clock;
    }

    @Scheduled(fixedRateString = "${keqiao.timetable.follow:PT1S}")
    void followAll() {
        if (following.compareAndSet(false, true)) {
            try {
                versions.unfinished().forEach(this::follow);
            } catch (MatchingUnavailable e) {
                log.atWarn()
                        .addKeyValue("failure", e.toString())
                        .log("matching-service gave no answer, will be asked again");
            } finally {
                following.set(false);
            }
        }
    }

    private void follow(TimetableVersion version) {
        if (version.sent()) {
            client.job(version.id())
                    .ifPresentOrElse(job -> keep(version, job), () -> versions.sent(version.id(), null));
        } else {
            try {
                send(version.id());
            } catch (OrderRefused e) {
                log.atError()
                        .addKeyValue("timetableId", version.id())
                        .setCause(e)
                        .log("An order was refused");
                versions.fail(version.id(), TimetableFailure.MAKES_NO_SENSE, clock.instant());
            }
        }
    }

    /** @throws OrderRefused when it makes no sense */
    void send(UUID id) {
        client.order(id, versions.order(id));
        versions.sent(id, clock.instant());
    }

    private void keep(TimetableVersion version, TimetableJob job) {
        boolean news = job.best() != null && !job.best().equals(version.standing());
        Optional<Timetable> best = news ? client.best(job.id()) : Optional.empty();
        if (!news || best.isPresent()) {
            versions.follow(job, best.orElse(null));
        }
    }
}
