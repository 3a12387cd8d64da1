package org.keqiao.web.fair.day;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeReader;
import org.keqiao.web.fair.WrongFairState;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingSteps;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.listing.FieldReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to meetings on the day: they take place, or somebody does not come; and the two sides say what they think. */
@Service
public class MeetingDay {

    private final Fairs fairs;
    private final Programmes programmes;
    private final MeetingSteps steps;
    private final ActingParticipant acting;
    private final Outcomes outcomes;
    private final FollowUps followUps;
    private final FairClock clock;

    MeetingDay(
            Fairs fairs,
            Programmes programmes,
            MeetingSteps steps,
            ActingParticipant acting,
            Outcomes outcomes,
            FollowUps followUps,
            FairClock clock) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.steps = steps;
        this.acting = acting;
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * Notes that a meeting took place, or who did not come to it; noting something else later corrects it.
     *
     * @param absent the participant who did not come; missing when both did
     */
    @Transactional
    public Meeting note(UUID fairId, UUID meetingId, @Nullable UUID absent) {
        Fair fair = fairs.share(fairId);
        Meeting meeting = steps.placed(fairId, meetingId);
        requireBegun(fair, meeting);
        return absent == null ? steps.held(meeting) : steps.noShow(meeting, absent);
    }

    /** Says what a side thinks of a meeting. Whoever says something was there, so the meeting took place. */
    @Transactional
    public Meeting say(UUID fairId, UUID meetingId, OutcomeForm form, Actor actor) {
        Fair fair = fairs.share(fairId);
        Meeting meeting = steps.placed(fairId, meetingId);
        Participant own = own(fairId, meeting, form.participant(), actor);
        requireBegun(fair, meeting);
        FieldReader fields = new FieldReader();
        int useful = TimeReader.number(fields, "useful", form.useful(), 1, 5, 0);
        NextStep nextStep = fields.term("nextStep", form.nextStep(), NextStep.class);
        fields.require("useful", useful > 0);
        fields.require("nextStep", nextStep != null);
        fields.throwIfAnyProblem();
        Outcome outcome = new Outcome(meetingId, own.id(), useful, Objects.requireNonNull(nextStep));
        outcomes.put(outcome, actor.accountId(), clock.now());
        Meeting held = steps.held(meeting);
        return nextStep == NextStep.CONTINUE ? followUps.goOn(held, own, actor) : held;
    }

    /** The side for which the actor speaks. */
    Participant own(UUID fairId, Meeting meeting, @Nullable String named, Actor actor) {
        String text = named == null ? "" : named.strip();
        UUID id = FieldReader.id(text).orElse(null);
        Participant own = acting.of(fairId, id, actor);
        if (!meeting.isOf(own.id())) {
            throw steps.notFound(meeting.id());
        }
        return own;
    }

    private void requireBegun(Fair fair, Meeting meeting) {
        if (fair.state() != FairState.PUBLISHED && fair.state() != FairState.HELD) {
            throw new WrongFairState(fair, "note");
        }
        boolean begun = programmes
                .of(fair.id())
                .slot(Objects.requireNonNull(meeting.slotId()))
                .map(slot -> !slot.startsAt().isAfter(clock.now()))
                .orElse(false);
        if (!begun) {
            throw new WrongFairState(fair, "note-yet");
        }
    }
}
