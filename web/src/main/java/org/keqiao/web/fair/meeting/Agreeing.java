package org.keqiao.web.fair.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.Participant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a request that is accepted. Before a timetable is published, the timetable finds its place; afterwards it gets the first place that is free, and
 * where none is, the coordinator is asked to make one.
 */
@Component
class Agreeing {

    private final Programmes programmes;
    private final Meetings meetings;
    private final Times times;
    private final FreePlaces places;
    private final Publishing publishing;
    private final MeetingNotices notices;
    private final FairClock clock;

    Agreeing(
            Programmes programmes,
            Meetings meetings,
            Times times,
            FreePlaces places,
            Publishing publishing,
            MeetingNotices notices,
            FairClock clock) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.times = times;
        this.places = places;
        this.publishing = publishing;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The meeting as it is then: scheduled, or agreed and without a time.
     *
     * @throws MeetingProblem when one of them has no room for it any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting agree(Fair fair, Meeting request, Participant asking, Participant asked, Actor actor) {
        UUID slot = request.slotId();
        if (slot != null) {
            times.requireAhead(slot, clock.local());
        }
        for (Participant side : List.of(asked, asking)) {
            times.requirePlace(side);
            if (slot != null) {
                times.requireFree(side, slot);
            }
        }
        Optional<PlacedMeeting> place = fair.state() == FairState.PUBLISHED
                ? places.first(fair.id(), asking, asked, slot == null ? slots(fair) : List.of(slot))
                : Optional.empty();
        return place.map(found -> scheduled(fair, found, asking, asked, actor))
                .orElseGet(() -> accepted(fair, request, asking, asked, actor));
    }

    private List<UUID> slots(Fair fair) {
        return programmes.of(fair.id()).slots().stream().map(TimeSlot::id).toList();
    }

    private Meeting scheduled(Fair fair, PlacedMeeting place, Participant asking, Participant asked, Actor actor) {
        Meeting scheduled = publishing.insert(fair.id(), place);
        TimeSlot slot = programmes.of(fair.id()).slot(place.slotId()).orElseThrow();
        notices.placed(fair, scheduled, slot, asking, asked, actor);
        return scheduled;
    }

    private Meeting accepted(Fair fair, Meeting request, Participant asking, Participant asked, Actor actor) {
        Meeting accepted = request.in(MeetingState.ACCEPTED, clock.now());
        meetings.replace(accepted);
        if (accepted.slotId() != null) {
            meetings.engage(accepted);
        }
        notices.accepted(fair, accepted, asking, asked, actor);
        if (fair.state() == FairState.PUBLISHED) {
            notices.placeWanted(fair, accepted, asking, asked);
        }
        return accepted;
    }
}
