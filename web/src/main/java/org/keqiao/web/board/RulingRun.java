package org.keqiao.web.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.keqiao.web.matching.MatchingUnavailable;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to rulings that were left over: web or matching-service was gone before their end was known. Who ruled hears of a refusal. */
@Component
class RulingRun {

    private static final Logger log = LoggerFactory.getLogger(RulingRun.class);

    /** Longer than a request waits for matching-service, so that nobody else is at it. */
    private static final Duration LEFT_OVER = Duration.ofSeconds(30);

    private static final Duration GIVE_UP = Duration.ofDays(1);

    private final WaitingRulings waiting;
    private final FollowingRulings following;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RulingRun(
            WaitingRulings waiting,
            FollowingRulings following,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.waiting = waiting;
        this.following = following;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${keqiao.board.left-over-rulings:PT15S}")
    void run() {
        run(clock.instant());
    }

    void run(Instant now) {
        waiting.take(now.minus(LEFT_OVER), now).forEach(ruling -> see(ruling, now));
    }

    private void see(WaitingRuling ruling, Instant now) {
        try {
            if (following.follow(ruling).refusal() != null) {
                transaction.executeWithoutResult(status -> tell(ruling));
            }
        } catch (MatchingUnavailable unknown) {
            if (ruling.ruledAt().plus(GIVE_UP).isBefore(now)) {
                giveUp(ruling);
            }
        }
    }

    private void giveUp(WaitingRuling ruling) {
        log.atError().addKeyValue("rulingId", ruling.id()).log("Ruling given up after a day without an answer");
        transaction.executeWithoutResult(status -> {
            if (waiting.end(ruling.id())) {
                tell(ruling);
            }
        });
    }

    private void tell(WaitingRuling ruling) {
        String link = "/pairings/why-not?result=" + ruling.result() + "&demand=" + ruling.demand();
        notices.tell(
                Recipient.person(ruling.ruledBy()),
                NewNotice.of(
                        "pairing.ruling-refused", link, "ruling:" + ruling.id(), ruling.result(), ruling.demand()));
    }
}
