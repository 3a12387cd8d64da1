package org.keqiao.web.fair.standby;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what vacated times are on offer: to a participant its own, to coordinators all. */
@Service
@Transactional(readOnly = true)
public class StandbyDesk {

    private final Programmes programmes;
    private final Participants participants;
    private final Vacancies vacancies;
    private final Offers offers;
    private final FairClock clock;

    StandbyDesk(Programmes programmes, Participants participants, Vacancies vacancies, Offers offers, FairClock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.vacancies = vacancies;
        this.offers = offers;
        this.clock = clock;
    }

    /** What waits for a participant's answer or its partner's, in the order of time. */
    public List<OfferView> openTo(Participant own) {
        Programme programme = programmes.of(own.fairId());
        Instant now = clock.now();
        return offers.openTo(own.id()).stream()
                .filter(offer -> offer.stateAt(now) == OfferState.OPEN)
                .map(offer -> view(offer, own, programme))
                .toList();
    }

    private OfferView view(Offer offer, Participant own, Programme programme) {
        Participant partner = participants.find(offer.pair().other(own.id())).orElseThrow();
        UUID slot = vacancies.find(offer.vacancyId()).orElseThrow().slotId();
        return new OfferView(
                offer.id(),
                programme.slot(slot).orElseThrow(),
                partner.id(),
                partner.organisation(),
                partner.listings(),
                partner.remote(),
                offer.isAcceptedBy(own.id()),
                offer.isAcceptedBy(partner.id()),
                offer.expiresAt());
    }

    /** All vacated times of a fair, in the order of time. */
    public List<VacancyView> of(UUID fairId) {
        Programme programme = programmes.of(fairId);
        return vacancies.of(fairId).stream()
                .map(vacancy -> new VacancyView(
                        vacancy.id(),
                        programme.slot(vacancy.slotId()).orElseThrow(),
                        vacancy.outcome(),
                        offers.of(vacancy.id()).stream().map(this::asked).toList()))
                .toList();
    }

    private VacancyView.Asked asked(Offer offer) {
        UUID first = offer.pair().first();
        UUID second = offer.pair().second();
        return new VacancyView.Asked(
                participants.find(first).orElseThrow().organisation(),
                offer.isAcceptedBy(first),
                participants.find(second).orElseThrow().organisation(),
                offer.isAcceptedBy(second),
                offer.stateAt(clock.now()),
                LocalDateTime.ofInstant(offer.expiresAt(), TimeSlot.TIME_ZONE));
    }
}
