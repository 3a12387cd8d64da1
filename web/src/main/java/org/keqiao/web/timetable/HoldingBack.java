package org.keqiao.web.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.web.fair.meeting.Amendment;
import org.keqiao.web.fair.meeting.Amendments;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.SlotVacated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps meetings of which nobody knows yet out of a repaired timetable; their times are offered instead. */
@Component
class HoldingBack {

    private final Meetings meetings;
    private final Amendments amendments;
    private final ApplicationEventPublisher listeners;

    HoldingBack(Meetings meetings, Amendments amendments, ApplicationEventPublisher listeners) {
        this.meetings = meetings;
        this.amendments = amendments;
        this.listeners = listeners;
    }

    /** Those that two neither know nor agreed on, and that no coordinator pinned. */
    List<PlacedMeeting> newcomers(UUID fairId, List<PlacedMeeting> placed, FairProblem problem) {
        Set<Pair> known = meetings.of(fairId).stream()
                .filter(meeting -> meeting.state().isPlaced() || meeting.state() == MeetingState.ACCEPTED)
                .map(Meeting::pair)
                .collect(Collectors.toSet());
        Set<String> pinned = problem.pins().stream().map(Pin::wish).collect(Collectors.toSet());
        return placed.stream()
                .filter(place -> !known.contains(place.pair()) && !pinned.contains(WishIds.of(place.pair())))
                .toList();
    }

    /** Offers these, and holds back no others. */
    void offer(UUID fairId, List<PlacedMeeting> newcomers, Instant now) {
        amendments.release(fairId);
        newcomers.forEach(place -> {
            amendments.add(fairId, Amendment.Kind.HELD_BACK, place, now);
            listeners.publishEvent(new SlotVacated(fairId, place.slotId()));
        });
    }
}
