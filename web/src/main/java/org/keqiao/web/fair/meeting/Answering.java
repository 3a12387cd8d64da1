package org.keqiao.web.fair.meeting;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers requests, and takes them back. Of many who accept the same time or the last place at once exactly one succeeds. */
@Service
@Transactional
class Answering {

    private final Fairs fairs;
    private final Participants participants;
    private final ActingParticipant acting;
    private final Meetings meetings;
    private final Preferences preferences;
    private final Times times;
    private final MeetingNotices notices;
    private final FairClock clock;

    Answering(
            Fairs fairs,
            Participants participants,
            ActingParticipant acting,
            Meetings meetings,
            Preferences preferences,
            Times times,
            MeetingNotices notices,
            FairClock clock) {
        this.fairs = fairs;
        this.participants = participants;
        this.acting = acting;
        this.meetings = meetings;
        this.preferences = preferences;
        this.times = times;
        this.notices = notices;
        this.clock = clock;
    }

    /** A meeting under consideration: locked together with its participants, in this order. */
    private record Case(Fair fair, Meeting meeting, Participant asking, Participant asked) {}

    /** The asked side agrees; a time that was named is theirs from now on. */
    Meeting accept(UUID fairId, UUID meetingId, Actor actor) {
        Case one = take(fairId, meetingId);
        requireSide(one.asked(), meetingId, actor);
        if (one.meeting().state() == MeetingState.ACCEPTED) {
            return one.meeting();
        }
        requireState(one, MeetingState.REQUESTED);
        if (!one.fair().takesWishes(clock.now())) {
            throw MeetingProblem.wishesClosed(one.fair().title());
        }
        if (preferences.isNo(one.meeting().pair())) {
            throw MeetingProblem.notWanted();
        }
        UUID slot = one.meeting().slotId();
        for (Participant side : List.of(one.asked(), one.asking())) {
            times.requirePlace(side);
            if (slot != null) {
                times.requireFree(side, slot);
            }
        }
        Meeting accepted = change(one, MeetingState.ACCEPTED);
        if (slot != null) {
            meetings.engage(accepted);
        }
        notices.accepted(one.fair(), accepted, one.asking(), one.asked(), actor);
        return accepted;
    }

    Meeting decline(UUID fairId, UUID meetingId, Actor actor) {
        Case one = take(fairId, meetingId);
        requireSide(one.asked(), meetingId, actor);
        if (one.meeting().state() == MeetingState.DECLINED) {
            return one.meeting();
        }
        requireState(one, MeetingState.REQUESTED);
        Meeting declined = change(one, MeetingState.DECLINED);
        notices.declined(one.fair(), declined, one.asking(), one.asked(), actor);
        return declined;
    }

    /** Either side takes back what is not scheduled yet. */
    Meeting cancel(UUID fairId, UUID meetingId, Actor actor) {
        Case one = take(fairId, meetingId);
        boolean asking = acting.maySpeakFor(one.asking(), actor);
        if (!asking) {
            requireSide(one.asked(), meetingId, actor);
        }
        if (one.meeting().state() == MeetingState.CANCELLED) {
            return one.meeting();
        }
        requireState(one, asking ? MeetingState.REQUESTED : MeetingState.ACCEPTED, MeetingState.ACCEPTED);
        return callOff(one, asking ? one.asked() : one.asking());
    }

    /** What is open between the two is over, for one of them said no. */
    void callOff(Fair fair, Pair pair, UUID by) {
        meetings.openOf(pair)
                .filter(open -> open.state() == MeetingState.REQUESTED || open.state() == MeetingState.ACCEPTED)
                .ifPresent(open -> {
                    Case one = take(fair.id(), open.id());
                    callOff(one, one.asking().id().equals(by) ? one.asked() : one.asking());
                });
    }

    private Meeting callOff(Case one, Participant told) {
        Meeting cancelled = change(one, MeetingState.CANCELLED);
        meetings.release(cancelled.id());
        notices.cancelled(one.fair(), cancelled, told, one.asking().equals(told) ? one.asked() : one.asking());
        return cancelled;
    }

    private Case take(UUID fairId, UUID meetingId) {
        Fair fair = fairs.share(fairId);
        Meeting seen = meetings.find(meetingId)
                .filter(found -> found.fairId().equals(fairId))
                .orElseThrow(() -> MeetingProblem.notFound(meetingId));
        List<Participant> sides = participants.lock(List.of(seen.participantId(), seen.otherId()));
        Meeting meeting = meetings.lock(meetingId).orElseThrow();
        return new Case(fair, meeting, side(sides, meeting.participantId()), side(sides, meeting.otherId()));
    }

    private static Participant side(List<Participant> sides, UUID id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst().orElseThrow();
    }

    /** To others the meeting does not exist. */
    private void requireSide(Participant side, UUID meetingId, Actor actor) {
        if (!acting.maySpeakFor(side, actor)) {
            throw MeetingProblem.notFound(meetingId);
        }
    }

    private void requireState(Case one, MeetingState... allowed) {
        MeetingState state = one.meeting().stateAt(clock.now());
        if (!List.of(allowed).contains(state)) {
            throw MeetingProblem.state(state);
        }
    }

    private Meeting change(Case one, MeetingState next) {
        Meeting after = one.meeting().in(next, clock.now());
        meetings.replace(after);
        return after;
    }
}
