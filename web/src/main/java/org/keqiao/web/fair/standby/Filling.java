package org.keqiao.web.fair.standby;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.meeting.FreePlaces;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes offers, closes them, and gives a vacated time to those who have it. Whoever takes several locks takes the two, then the vacancy, then the slot. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Filling {

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final Vacancies vacancies;
    private final Offers offers;
    private final FreePlaces places;
    private final Publishing publishing;
    private final StandbyNotices notices;
    private final FairClock clock;

    Filling(
            Fairs fairs,
            Programmes programmes,
            Participants participants,
            Vacancies vacancies,
            Offers offers,
            FreePlaces places,
            Publishing publishing,
            StandbyNotices notices,
            FairClock clock) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.vacancies = vacancies;
        this.offers = offers;
        this.places = places;
        this.publishing = publishing;
        this.notices = notices;
        this.clock = clock;
    }

    public void offer(Fair fair, Vacancy vacancy, TimeSlot slot, Pair pair, Instant answerBy) {
        Offer offer =
                new Offer(UUID.randomUUID(), vacancy.id(), pair, OfferState.OPEN, clock.now(), answerBy, null, null);
        offers.add(offer);
        Participant first = participants.find(pair.first()).orElseThrow();
        Participant second = participants.find(pair.second()).orElseThrow();
        notices.offered(fair, offer, slot, first, second);
        notices.offered(fair, offer, slot, second, first);
    }

    /** Closes the offers whose time is over, and those that can't be taken any more. */
    public void closeOver(Fair fair, Vacancy vacancy, TimeSlot slot) {
        Instant now = clock.now();
        offers.impossible(vacancy.id()).forEach(offer -> close(fair, offer, slot, OfferState.GONE));
        offers.of(vacancy.id()).stream()
                .filter(offer -> offer.state() == OfferState.OPEN && offer.stateAt(now) == OfferState.EXPIRED)
                .forEach(offer -> close(fair, offer, slot, OfferState.EXPIRED));
    }

    /** Whatever is still open of a vacated time is gone. */
    public void closeAll(Fair fair, Vacancy vacancy, TimeSlot slot) {
        offers.of(vacancy.id()).stream()
                .filter(offer -> offer.state() == OfferState.OPEN)
                .forEach(offer -> close(fair, offer, slot, OfferState.GONE));
    }

    /** Two who agreed before, but found no time, need not be asked. Answers whether they have it now. */
    public boolean give(UUID vacancyId, Pair pair) {
        Vacancy seen = vacancies.find(vacancyId).orElseThrow();
        Fair fair = fairs.share(seen.fairId());
        List<Participant> sides = participants.lock(List.of(pair.first(), pair.second()));
        Vacancy vacancy = vacancies.lock(vacancyId).orElseThrow();
        Offer agreed = new Offer(
                UUID.randomUUID(),
                vacancyId,
                pair,
                OfferState.OPEN,
                clock.now(),
                clock.now(),
                clock.now(),
                clock.now());
        return vacancy.isOpen() && place(fair, vacancy, agreed, sides).isPresent();
    }

    /** The place that two get, who are locked and have both said yes; empty when there is none any more, or one of them has no room. */
    public Optional<Meeting> take(Fair fair, Vacancy vacancy, Offer offer, List<Participant> sides) {
        return places.haveRoom(sides.getFirst(), sides.getLast())
                ? place(fair, vacancy, offer, sides)
                : Optional.empty();
    }

    private Optional<Meeting> place(Fair fair, Vacancy vacancy, Offer offer, List<Participant> sides) {
        Participant first = side(sides, offer.pair().first());
        Participant second = side(sides, offer.pair().second());
        Optional<PlacedMeeting> place = fair.state() == FairState.PUBLISHED && first.comes() && second.comes()
                ? places.first(fair.id(), first, second, List.of(vacancy.slotId()))
                : Optional.empty();
        return place.map(found -> {
            Meeting meeting = publishing.insert(fair.id(), found);
            vacancies.end(vacancy.id(), VacancyOutcome.FILLED, clock.now());
            TimeSlot slot = programmes.of(fair.id()).slot(vacancy.slotId()).orElseThrow();
            notices.agreed(fair, offer, slot, first, second);
            notices.agreed(fair, offer, slot, second, first);
            offers.of(vacancy.id()).stream()
                    .filter(other ->
                            other.state() == OfferState.OPEN && !other.id().equals(offer.id()))
                    .forEach(other -> close(fair, other, slot, OfferState.GONE));
            return meeting;
        });
    }

    public void close(Fair fair, Offer offer, TimeSlot slot, OfferState next) {
        offers.replace(offer.in(next));
        for (UUID side : List.of(offer.pair().first(), offer.pair().second())) {
            notices.settle(offer, side);
            if (offer.isAcceptedBy(side)) {
                notices.gone(
                        fair,
                        offer,
                        slot,
                        participants.find(side).orElseThrow(),
                        participants.find(offer.pair().other(side)).orElseThrow());
            }
        }
    }

    private static Participant side(List<Participant> sides, UUID id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst().orElseThrow();
    }
}
