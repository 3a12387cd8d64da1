package org.keqiao.web.fair.meeting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.meeting.Preferences.Direction;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.ParticipantNotFound;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.listing.FieldReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a participant thinks of meeting another. One no ends what is open between the two, and lets nothing new begin. */
@Service
class Wishing {

    private final Fairs fairs;
    private final Participants participants;
    private final ActingParticipant acting;
    private final Preferences preferences;
    private final Answering answering;
    private final FairClock clock;

    Wishing(
            Fairs fairs,
            Participants participants,
            ActingParticipant acting,
            Preferences preferences,
            Answering answering,
            FairClock clock) {
        this.fairs = fairs;
        this.participants = participants;
        this.acting = acting;
        this.preferences = preferences;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Says it.
     *
     * @param named for whom a coordinator says it; missing for one's own
     * @param said name or label of a {@link Preference}
     */
    @Transactional
    public void prefer(UUID fairId, @Nullable UUID named, UUID otherId, @Nullable String said, Actor actor) {
        Fair fair = fairs.share(fairId);
        Participant own = acting.of(fairId, named, actor);
        if (!fair.takesWishes(clock.now())) {
            throw MeetingProblem.wishesClosed(fair.title());
        }
        FieldReader fields = new FieldReader();
        Preference preference = fields.term("preference", said, Preference.class);
        fields.require("preference", preference != null);
        fields.throwIfAnyProblem();
        Participant other = participants
                .find(otherId)
                .filter(found -> found.fairId().equals(fairId) && !found.id().equals(own.id()))
                .orElseThrow(() -> new ParticipantNotFound(otherId));
        preferences.set(new Direction(own.id(), other.id()), Objects.requireNonNull(preference), clock.now());
        if (preference == Preference.NO) {
            answering.callOff(fair, Pair.of(own.id(), other.id()), own.id());
        }
    }
}
