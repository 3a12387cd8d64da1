package org.keqiao.web.fair.meeting;

import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.ParticipantWithdrew;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls off the meetings of a participant who comes no more. */
@Component
class WithdrawalListener {

    private final Fairs fairs;
    private final Participants participants;
    private final Meetings meetings;
    private final MeetingNotices notices;
    private final FairClock clock;

    WithdrawalListener(
            Fairs fairs, Participants participants, Meetings meetings, MeetingNotices notices, FairClock clock) {
        this.fairs = fairs;
        this.participants = participants;
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(ParticipantWithdrew withdrew) {
        Fair fair = fairs.find(withdrew.fairId()).orElseThrow();
        Participant gone = participants.find(withdrew.participantId()).orElseThrow();
        meetings.ofParticipant(gone.id()).stream()
                .filter(meeting -> !meeting.state().isOver() && !meeting.state().tookPlaceInTime())
                .forEach(meeting -> callOff(fair, meeting, gone));
    }

    private void callOff(Fair fair, Meeting meeting, Participant gone) {
        boolean known = meeting.state() == MeetingState.SCHEDULED;
        Meeting cancelled = meeting.at(
                MeetingState.CANCELLED,
                meeting.slotId(),
                meeting.tableId(),
                known ? meeting.sequence() + 1 : meeting.sequence(),
                clock.now());
        meetings.replace(cancelled);
        meetings.release(meeting.id());
        participants
                .find(meeting.partnerOf(gone.id()))
                .ifPresent(partner -> notices.cancelled(fair, cancelled, partner, gone));
    }
}
