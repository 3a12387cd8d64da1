package org.keqiao.web.fair.meeting;

import java.util.Objects;
import java.util.UUID;
import org.keqiao.web.fair.FairClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a meeting out of everybody's time, whatever it had come to; the time that a scheduled one leaves can go to others. */
@Component
class CallingOff {

    private final Meetings meetings;
    private final Amendments amendments;
    private final ApplicationEventPublisher listeners;
    private final FairClock clock;

    CallingOff(Meetings meetings, Amendments amendments, ApplicationEventPublisher listeners, FairClock clock) {
        this.meetings = meetings;
        this.amendments = amendments;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting callOff(Meeting meeting) {
        boolean known = meeting.state() == MeetingState.SCHEDULED;
        Meeting cancelled = meeting.at(
                MeetingState.CANCELLED,
                meeting.slotId(),
                meeting.tableId(),
                known ? meeting.sequence() + 1 : meeting.sequence(),
                clock.now());
        meetings.replace(cancelled);
        meetings.release(meeting.id());
        if (known) {
            UUID slot = Objects.requireNonNull(meeting.slotId());
            UUID table = Objects.requireNonNull(meeting.tableId());
            amendments.add(
                    meeting.fairId(),
                    Amendment.Kind.CALLED_OFF,
                    new PlacedMeeting(meeting.pair(), slot, table),
                    clock.now());
            listeners.publishEvent(new SlotVacated(meeting.fairId(), slot));
        }
        return cancelled;
    }
}
