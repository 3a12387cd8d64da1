package org.keqiao.web.fair.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.listing.FieldReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks others for meetings. A request is a soft hold: it lapses unless it is answered in time, and takes nobody's time before. */
@Service
class Requesting {

    private static final int NOTE = 300;
    private static final int MOST_REQUESTS = 30;

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final ActingParticipant acting;
    private final Meetings meetings;
    private final Preferences preferences;
    private final Times times;
    private final MeetingNotices notices;
    private final FairClock clock;

    Requesting(
            Fairs fairs,
            Programmes programmes,
            Participants participants,
            ActingParticipant acting,
            Meetings meetings,
            Preferences preferences,
            Times times,
            MeetingNotices notices,
            FairClock clock) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.acting = acting;
        this.meetings = meetings;
        this.preferences = preferences;
        this.times = times;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks once: asking again while the request waits, or after it was accepted, changes nothing. */
    @Transactional
    public Meeting request(UUID fairId, MeetingForm form, Actor actor) {
        Fair fair = fairs.share(fairId);
        requireWishes(fair);
        FieldReader fields = new FieldReader();
        UUID named = id(fields, "participant", form.participant());
        UUID otherId = id(fields, "other", form.other());
        UUID slotId = id(fields, "slot", form.slot());
        String note = fields.text("note", form.note(), NOTE);
        fields.require("other", otherId != null);
        if (slotId != null && programmes.of(fairId).slot(slotId).isEmpty()) {
            fields.reject("slot", "unknown-slot", slotId.toString());
        }
        fields.throwIfAnyProblem();
        Participant own = acting.of(fairId, named, actor);
        Participant other = other(fairId, Objects.requireNonNull(otherId), own, fields);
        participants.lock(List.of(own.id(), other.id()));
        return open(Pair.of(own.id(), other.id())).orElseGet(() -> ask(fair, own, other, slotId, note, actor));
    }

    /** The open meeting of the two; one that has lapsed is noted as such and is none. */
    private Optional<Meeting> open(Pair pair) {
        return meetings.openOf(pair).flatMap(found -> {
            MeetingState now = found.stateAt(clock.now());
            if (now == MeetingState.EXPIRED) {
                meetings.replace(found.in(MeetingState.EXPIRED, clock.now()));
                return Optional.empty();
            }
            return Optional.of(found);
        });
    }

    private Meeting ask(
            Fair fair, Participant own, Participant other, @Nullable UUID slotId, String note, Actor actor) {
        if (preferences.isNo(Pair.of(own.id(), other.id()))) {
            throw MeetingProblem.notWanted();
        }
        if (times.asked(own.id()) >= MOST_REQUESTS) {
            throw MeetingProblem.tooManyRequests(MOST_REQUESTS);
        }
        times.requirePlace(own);
        times.requirePlace(other);
        if (slotId != null) {
            times.requireAhead(slotId, clock.local());
            times.requireFree(own, slotId);
            times.requireFree(other, slotId);
        }
        Instant now = clock.now();
        Instant answerBy = now.plus(Duration.ofHours(fair.profile().answerHours()));
        Instant latest = fair.wishesEnd();
        Meeting asked = new Meeting(
                meetings.newId(),
                fair.id(),
                own.id(),
                other.id(),
                MeetingState.REQUESTED,
                note,
                now,
                answerBy.isBefore(latest) ? answerBy : latest,
                now,
                slotId,
                null,
                0,
                null,
                null);
        meetings.add(asked);
        notices.asked(fair, asked, own, other, actor);
        return asked;
    }

    private Participant other(UUID fairId, UUID id, Participant own, FieldReader fields) {
        Optional<Participant> other = participants
                .find(id)
                .filter(found -> found.fairId().equals(fairId)
                        && found.comes()
                        && !found.id().equals(own.id()));
        if (other.isEmpty()) {
            fields.reject("other", "unknown-participant");
        }
        fields.throwIfAnyProblem();
        return other.orElseThrow();
    }

    private void requireWishes(Fair fair) {
        if (!fair.takesWishes(clock.now())) {
            throw MeetingProblem.wishesClosed(fair.title());
        }
    }

    private static @Nullable UUID id(FieldReader fields, String field, @Nullable String raw) {
        String text = raw == null ? "" : raw.strip();
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            fields.reject(field, "not-an-id", FieldReader.excerpt(text));
            return null;
        }
    }
}
