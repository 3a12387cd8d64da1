package org.keqiao.web.fair.meeting;

import org.keqiao.web.fair.Fair;
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
    private final CallingOff callingOff;
    private final MeetingNotices notices;

    WithdrawalListener(
            Fairs fairs, Participants participants, Meetings meetings, CallingOff callingOff, MeetingNotices notices) {
        this.fairs = fairs;
        this.participants = participants;
        this.meetings = meetings;
        this.callingOff = callingOff;
        this.notices = notices;
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
        Meeting cancelled = callingOff.callOff(meeting);
        participants
                .find(meeting.partnerOf(gone.id()))
                .ifPresent(partner -> notices.cancelled(fair, cancelled, partner, gone));
    }
}
