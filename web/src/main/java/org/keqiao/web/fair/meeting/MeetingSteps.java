package org.keqiao.web.fair.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of meetings that have their time and table. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingSteps {

    private final Meetings meetings;
    private final FairClock clock;

    MeetingSteps(Meetings meetings, FairClock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Locks a meeting that has its time and table. */
    public Meeting placed(UUID fairId, UUID meetingId) {
        Meeting meeting = meetings.lock(meetingId)
                .filter(found -> found.fairId().equals(fairId))
                .orElseThrow(() -> MeetingProblem.notFound(meetingId));
        if (!meeting.state().isPlaced()) {
            throw MeetingProblem.state(meeting.state());
        }
        return meeting;
    }

    public Problem notFound(UUID meetingId) {
        return MeetingProblem.notFound(meetingId);
    }

    /** It took place; one that is followed up stays so. */
    public Meeting held(Meeting meeting) {
        return meeting.state() == MeetingState.FOLLOW_UP || meeting.state() == MeetingState.HELD
                ? meeting
                : store(meeting.after(MeetingState.HELD, null, meeting.introductionId(), clock.now()));
    }

    /**
     * It did not take place.
     *
     * @param absent the participant who did not come
     */
    public Meeting noShow(Meeting meeting, UUID absent) {
        if (!meeting.isOf(absent) || meeting.state() == MeetingState.FOLLOW_UP) {
            throw MeetingProblem.state(meeting.state());
        }
        return store(meeting.after(MeetingState.NO_SHOW, absent, null, clock.now()));
    }

    /**
     * It took place and goes on.
     *
     * @param introduction in which it goes on; missing when the two can't have one
     */
    public Meeting followedUp(Meeting meeting, @Nullable UUID introduction) {
        return store(meeting.after(MeetingState.FOLLOW_UP, null, introduction, clock.now()));
    }

    private Meeting store(Meeting after) {
        meetings.replace(after);
        return after;
    }
}
