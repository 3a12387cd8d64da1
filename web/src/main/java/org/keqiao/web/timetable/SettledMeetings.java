package org.keqiao.web.timetable;

import java.time.LocalDateTime;
import java.util.List;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.springframework.stereotype.Component;

/** Meetings that no timetable can change any more: they took place, or their time has begun. */
@Component
class SettledMeetings {

    private final FairClock clock;

    SettledMeetings(FairClock clock) {
        this.clock = clock;
    }

    List<Meeting> of(List<Meeting> meetings, Programme programme) {
        LocalDateTime now = clock.local();
        return meetings.stream()
                .filter(meeting -> meeting.state().tookPlaceInTime()
                        || (meeting.state() == MeetingState.SCHEDULED && hasBegun(meeting, programme, now)))
                .toList();
    }

    private static boolean hasBegun(Meeting meeting, Programme programme, LocalDateTime now) {
        return meeting.slotId() != null
                && programme
                        .slot(meeting.slotId())
                        .filter(slot -> !slot.start().isAfter(now))
                        .isPresent();
    }
}
