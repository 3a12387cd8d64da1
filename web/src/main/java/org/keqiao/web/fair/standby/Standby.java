package org.keqiao.web.fair.standby;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.reach.SystemReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers offers of vacated times. Of all pairs that were offered one time, the first of which both say yes has it. Who answers reaches their own offer only; what
 * becomes of the others' is for the platform to do.
 */
@Service
class Standby {

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final ActingParticipant acting;
    private final Vacancies vacancies;
    private final Offers offers;
    private final Filling filling;
    private final StandbyNotices notices;
    private final FairClock clock;
    private final SystemReach system;

    Standby(
            Fairs fairs,
            Programmes programmes,
            Participants participants,
            ActingParticipant acting,
            Vacancies vacancies,
            Offers offers,
            Filling filling,
            StandbyNotices notices,
            FairClock clock,
            SystemReach system) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.acting = acting;
        this.vacancies = vacancies;
        this.offers = offers;
        this.filling = filling;
        this.notices = notices;
        this.clock = clock;
        this.system = system;
    }

    /** An offer under consideration, locked together with its participants and its vacancy. */
    private record Case(Fair fair, Vacancy vacancy, TimeSlot slot, Offer offer, List<Participant> sides) {}

    /**
     * A side says yes. With the other's yes the two have the time; until then it is anybody's.
     *
     * @return the offer as it is then: {@code OPEN}, {@code TAKEN}, or {@code GONE} when somebody was faster
     */
    @Transactional
    public Offer accept(UUID fairId, UUID offerId, UUID participantId, Actor actor) {
        return system.get(() -> accept(take(fairId, offerId, participantId, actor), participantId));
    }

    private Offer accept(Case one, UUID participantId) {
        Offer offer = one.offer();
        if (offer.state() == OfferState.TAKEN) {
            return offer;
        }
        requireOpen(offer);
        Offer accepted = offer.acceptedBy(participantId, clock.now());
        offers.replace(accepted);
        notices.settle(accepted, participantId);
        if (!accepted.isAcceptedByBoth()) {
            return accepted;
        }
        if (filling.take(one.fair(), one.vacancy(), accepted, one.sides()).isEmpty()) {
            filling.close(one.fair(), accepted, one.slot(), OfferState.GONE);
            return accepted.in(OfferState.GONE);
        }
        Offer taken = accepted.in(OfferState.TAKEN);
        offers.replace(taken);
        return taken;
    }

    @Transactional
    public Offer decline(UUID fairId, UUID offerId, UUID participantId, Actor actor) {
        return system.get(() -> decline(take(fairId, offerId, participantId, actor)));
    }

    private Offer decline(Case one) {
        if (one.offer().state() != OfferState.DECLINED) {
            requireOpen(one.offer());
            filling.close(one.fair(), one.offer(), one.slot(), OfferState.DECLINED);
        }
        return one.offer().in(OfferState.DECLINED);
    }

    /** A vacated time is offered to nobody any more. */
    @Transactional
    public void stop(UUID fairId, UUID vacancyId) {
        Fair fair = fairs.share(fairId);
        Vacancy vacancy = vacancies
                .lock(vacancyId)
                .filter(found -> found.fairId().equals(fairId))
                .orElseThrow(() -> OfferProblem.notFound(vacancyId));
        TimeSlot slot = programmes.of(fairId).slot(vacancy.slotId()).orElseThrow();
        filling.closeAll(fair, vacancy, slot);
        vacancies.end(vacancyId, VacancyOutcome.STOPPED, clock.now());
    }

    /** To others the offer does not exist. */
    private Case take(UUID fairId, UUID offerId, UUID participantId, Actor actor) {
        Fair fair = fairs.share(fairId);
        Offer seen = offers.find(offerId).orElseThrow(() -> OfferProblem.notFound(offerId));
        List<Participant> sides =
                participants.lock(List.of(seen.pair().first(), seen.pair().second()));
        boolean own = sides.stream()
                .anyMatch(side -> side.id().equals(participantId)
                        && side.fairId().equals(fairId)
                        && acting.maySpeakFor(side, actor));
        if (!own) {
            throw OfferProblem.notFound(offerId);
        }
        Vacancy vacancy = vacancies.lock(seen.vacancyId()).orElseThrow();
        return new Case(
                fair,
                vacancy,
                programmes.of(fairId).slot(vacancy.slotId()).orElseThrow(),
                offers.find(offerId).orElseThrow(),
                sides);
    }

    private void requireOpen(Offer offer) {
        OfferState state = offer.stateAt(clock.now());
        if (state != OfferState.OPEN) {
            throw OfferProblem.over(state);
        }
    }
}
