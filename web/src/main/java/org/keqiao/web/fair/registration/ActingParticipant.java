package org.keqiao.web.fair.registration;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.springframework.stereotype.Component;

/** For whom a person acts at a fair: their own organisation, or, for coordinators, one that lets them. */
@Component
public class ActingParticipant {

    private final Participants participants;
    private final Consents consents;

    ActingParticipant(Participants participants, Consents consents) {
        this.participants = participants;
        this.consents = consents;
    }

    /** The actor's own organisation at the fair, if it comes. */
    public Optional<Participant> own(UUID fairId, @Nullable Actor actor) {
        UUID organisation = actor == null ? null : actor.organisationId();
        return organisation == null
                ? Optional.empty()
                : participants.find(fairId, organisation).filter(Participant::comes);
    }

    /**
     * The participant for whom the actor speaks.
     *
     * @param named the participant's id; missing for the actor's own
     * @throws ParticipantNotFound when there is none, or none for whom this actor may speak
     */
    public Participant of(UUID fairId, @Nullable UUID named, Actor actor) {
        return named == null
                ? own(fairId, actor).orElseThrow(() -> new ParticipantNotFound(fairId))
                : participants
                        .find(named)
                        .filter(found -> found.fairId().equals(fairId) && found.comes() && maySpeakFor(found, actor))
                        .orElseThrow(() -> new ParticipantNotFound(named));
    }

    public boolean maySpeakFor(Participant participant, Actor actor) {
        return participant.organisationId().equals(actor.organisationId())
                || (actor.role().actsForOthers()
                        && consents.allow(actor, participant.organisationId(), ConsentScope.FAIRS));
    }
}
