package org.keqiao.web.fair.meeting;

import java.util.Objects;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairCalledOff;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls off the meetings of a fair that does not take place, and tells everybody who registered once. */
@Component
class CalledOffListener {

    private final Participants participants;
    private final Meetings meetings;
    private final Notices notices;
    private final FairClock clock;

    CalledOffListener(Participants participants, Meetings meetings, Notices notices, FairClock clock) {
        this.participants = participants;
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(FairCalledOff calledOff) {
        Fair fair = calledOff.fair();
        meetings.of(fair.id()).stream()
                .filter(meeting -> !meeting.state().isOver() && !meeting.state().tookPlaceInTime())
                .forEach(this::callOff);
        participants
                .of(fair.id())
                .forEach(participant -> notices.tell(
                        Recipient.members(participant.organisationId()),
                        NewNotice.of(
                                "fair.called-off",
                                "/fairs/" + fair.id(),
                                "fair-called-off/" + fair.id(),
                                fair.title(),
                                Objects.requireNonNullElse(fair.cancellation(), ""))));
    }

    private void callOff(Meeting meeting) {
        int sequence = meeting.sequence() + (meeting.state() == MeetingState.SCHEDULED ? 1 : 0);
        meetings.replace(
                meeting.at(MeetingState.CANCELLED, meeting.slotId(), meeting.tableId(), sequence, clock.now()));
        meetings.release(meeting.id());
        notices.settle("fair-meeting/" + meeting.id() + "/asked");
    }
}
