package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairSteps;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.WrongFairState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a timetable what participants get. Meetings that took place stay as they are; whoever publishes tells the participants. */
@Service
public class Publishing {

    private final Fairs fairs;
    private final FairSteps steps;
    private final Meetings meetings;
    private final Amendments amendments;
    private final FairClock clock;

    Publishing(Fairs fairs, FairSteps steps, Meetings meetings, Amendments amendments, FairClock clock) {
        this.fairs = fairs;
        this.steps = steps;
        this.meetings = meetings;
        this.amendments = amendments;
        this.clock = clock;
    }

    /**
     * Publishes all meetings of a fair at once, or none.
     *
     * @throws WrongFairState when the fair is a draft, over or cancelled
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody or a table would be in two meetings at a time
     */
    @Transactional
    public Publication publish(UUID fairId, List<PlacedMeeting> placed) {
        Fair fair = fairs.lock(fairId);
        if (!fair.takesTimetable()) {
            throw new WrongFairState(fair, "publish");
        }
        Instant now = clock.now();
        PublicationChanges changes = new PublicationChanges(meetings, fairId, last(fairId), now);
        placed.forEach(changes::place);
        changes.dropAllBut(placed);
        changes.store();
        steps.published(fair, now);
        return changes.publication();
    }

    /**
     * Adds one meeting to what is published, in a place that was found free; no other changes. Who does it has locked the two and the slot.
     *
     * @param place of two who have no scheduled meeting
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting insert(UUID fairId, PlacedMeeting place) {
        Instant now = clock.now();
        PublicationChanges changes = new PublicationChanges(meetings, fairId, last(fairId), now);
        changes.place(place);
        changes.store();
        amendments.add(fairId, Amendment.Kind.PLACED, place, now);
        return changes.publication().added().getFirst();
    }

    /** The last meeting of each pair, whatever became of it. */
    private Map<Pair, Meeting> last(UUID fairId) {
        Map<Pair, Meeting> last = new HashMap<>();
        meetings.of(fairId).forEach(meeting -> last.merge(meeting.pair(), meeting, Publishing::later));
        return last;
    }

    private static Meeting later(Meeting one, Meeting other) {
        boolean otherIsLater = one.state().isOver() == other.state().isOver()
                ? other.changedAt().isAfter(one.changedAt())
                : one.state().isOver();
        return otherIsLater ? other : one;
    }
}
