package org.keqiao.web.fair.standby;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PairWish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers vacated times, round by round: to the best three who can have it at once, and when none of them takes it in time, to the next. Everything stands in the
 * database, so that any instance goes on where another stopped.
 */
@Component
class StandbyRounds {

    private static final int AT_ONCE = 3;
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Logger log = LoggerFactory.getLogger(StandbyRounds.class);

    private final Fairs fairs;
    private final Programmes programmes;
    private final Vacancies vacancies;
    private final Offers offers;
    private final Candidates candidates;
    private final Filling filling;
    private final TransactionTemplate transaction;
    private final FairClock clock;

    StandbyRounds(
            Fairs fairs,
            Programmes programmes,
            Vacancies vacancies,
            Offers offers,
            Candidates candidates,
            Filling filling,
            TransactionTemplate transaction,
            FairClock clock) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.vacancies = vacancies;
        this.offers = offers;
        this.candidates = candidates;
        this.filling = filling;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${keqiao.fair.standby-check:PT5S}")
    void run() {
        vacancies.open().forEach(this::run);
    }

    /** One that fails doesn't keep the others waiting. */
    private void run(Vacancy vacancy) {
        try {
            go(vacancy);
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("vacancyId", vacancy.id())
                    .setCause(e)
                    .log("A vacated time could not be offered, will be tried again");
        }
    }

    private void go(Vacancy vacancy) {
        List<PairWish> possible = candidates.of(vacancy);
        boolean filled = possible.stream()
                .filter(PairWish::agreed)
                .anyMatch(wish ->
                        Boolean.TRUE.equals(transaction.execute(status -> filling.give(vacancy.id(), wish.pair()))));
        if (!filled) {
            transaction.executeWithoutResult(status -> round(vacancy.id(), possible));
        }
    }

    private void round(UUID vacancyId, List<PairWish> possible) {
        vacancies.lock(vacancyId).filter(Vacancy::isOpen).ifPresent(vacancy -> {
            Fair fair = fairs.find(vacancy.fairId()).orElseThrow();
            TimeSlot slot = programmes.of(fair.id()).slot(vacancy.slotId()).orElseThrow();
            if (fair.state() != FairState.PUBLISHED || !slot.startsAt().isAfter(clock.now())) {
                filling.closeAll(fair, vacancy, slot);
                vacancies.end(vacancyId, VacancyOutcome.TOO_LATE, clock.now());
                return;
            }
            filling.closeOver(fair, vacancy, slot);
            List<Offer> made = offers.of(vacancyId);
            if (made.stream().noneMatch(offer -> offer.state() == OfferState.OPEN)) {
                next(fair, vacancy, slot, possible, made);
            }
        });
    }

    private void next(Fair fair, Vacancy vacancy, TimeSlot slot, List<PairWish> possible, List<Offer> made) {
        Instant now = clock.now();
        Instant answerBy = answerBy(fair, slot, now);
        Set<Pair> asked = made.stream().map(Offer::pair).collect(Collectors.toSet());
        asked.addAll(offers.waiting(fair.id()));
        List<PairWish> best = possible.stream()
                .filter(wish -> !asked.contains(wish.pair()))
                .limit(AT_ONCE)
                .toList();
        if (now.plus(SHORTEST).isAfter(slot.startsAt())) {
            vacancies.end(vacancy.id(), VacancyOutcome.TOO_LATE, now);
        } else if (best.isEmpty()) {
            vacancies.end(vacancy.id(), VacancyOutcome.NOBODY, now);
        } else {
            best.forEach(wish -> filling.offer(fair, vacancy, slot, wish.pair(), answerBy));
        }
    }

    /** As long as for requests, but not more than a quarter of the time that is left, so that others can still be asked. */
    private static Instant answerBy(Fair fair, TimeSlot slot, Instant now) {
        Duration quarter = Duration.between(now, slot.startsAt()).dividedBy(4);
        Duration usual = Duration.ofHours(fair.profile().answerHours());
        Duration time = usual.compareTo(quarter) < 0 ? usual : quarter;
        return now.plus(time.compareTo(SHORTEST) < 0 ? SHORTEST : time);
    }
}
