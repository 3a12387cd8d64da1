package org.keqiao.web.fair.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.meeting.Preferences.Direction;
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
    private final Agreeing agreeing;
    private final CallingOff callingOff;
    private final MeetingNotices notices;
    private final FairClock clock;

    Answering(
            Fairs fairs,
            Participants participants,
            ActingParticipant acting,
            Meetings meetings,
            Preferences preferences,
            Times times,
            Agreeing agreeing,
            CallingOff callingOff,
            MeetingNotices notices,
            FairClock clock) {
        this.fairs = fairs;
        this.participants = participants;
        this.acting = acting;
        this.meetings = meetings;
        this.preferences = preferences;
        this.times = times;
        this.agreeing = agreeing;
        this.callingOff = callingOff;
        this.notices = notices;
        this.clock = clock;
    }

    /** A meeting under consideration: locked together with its participants, in this order. */
    private record Case(Fair fair, Meeting meeting, Participant asking, Participant asked) {}

    /** The asked side agrees; a time that was named or found is theirs from now on. */
    Meeting accept(UUID fairId, UUID meetingId, Actor actor) {
        Case one = take(fairId, meetingId);
        requireSide(one.asked(), meetingId, actor);
        if (one.meeting().state() == MeetingState.ACCEPTED || one.meeting().state() == MeetingState.SCHEDULED) {
            return one.meeting();
        }
        requireState(one, MeetingState.REQUESTED);
        if (!one.fair().takesWishes(clock.now())) {
            throw MeetingProblem.wishesClosed(one.fair().title());
        }
        if (preferences.isNo(one.meeting().pair())) {
            throw MeetingProblem.notWanted();
        }
        return agreeing.agree(one.fair(), one.meeting(), one.asking(), one.asked(), actor);
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

    /** Either side takes back what has not begun. Whoever calls off a scheduled meeting does not want it: no timetable brings the two together again. */
    Meeting cancel(UUID fairId, UUID meetingId, Actor actor) {
        Case one = take(fairId, meetingId);
        boolean asking = acting.maySpeakFor(one.asking(), actor);
        if (!asking) {
            requireSide(one.asked(), meetingId, actor);
        }
        if (one.meeting().state() == MeetingState.CANCELLED) {
            return one.meeting();
        }
        requireState(
                one,
                asking ? MeetingState.REQUESTED : MeetingState.ACCEPTED,
                MeetingState.ACCEPTED,
                MeetingState.SCHEDULED);
        Participant by = asking ? one.asking() : one.asked();
        Participant told = asking ? one.asked() : one.asking();
        if (one.meeting().state() == MeetingState.SCHEDULED) {
            times.requireAhead(requireNonNull(one.meeting().slotId()), clock.local());
            preferences.set(new Direction(by.id(), told.id()), Preference.NO, clock.now());
        }
        return callOff(one, told, by);
    }

    /** What is open between the two, or was to come, is over, for one of them said no. */
    void callOff(Fair fair, Pair pair, UUID by) {
        meetings.openOf(pair).filter(this::isToCome).ifPresent(open -> {
            Case one = take(fair.id(), open.id());
            boolean asking = one.asking().id().equals(by);
            callOff(one, asking ? one.asked() : one.asking(), asking ? one.asking() : one.asked());
        });
    }

    private boolean isToCome(Meeting meeting) {
        return switch (meeting.state()) {
            case REQUESTED, ACCEPTED -> true;
            case SCHEDULED -> times.isAhead(requireNonNull(meeting.slotId()), clock.local());
            case DECLINED, EXPIRED, CANCELLED, HELD, NO_SHOW, FOLLOW_UP -> false;
        };
    }

    private Meeting callOff(Case one, Participant told, Participant by) {
        Meeting cancelled = callingOff.callOff(one.meeting());
        notices.cancelled(one.fair(), cancelled, told, by);
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
