package org.keqiao.web.fair.registration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers organisations for a fair, changes what they registered, and lets them withdraw. */
@Service
public class Registering {

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final Organisations organisations;
    private final Consents consents;
    private final Listings listings;
    private final RegistrationNotices notices;
    private final ApplicationEventPublisher listeners;
    private final FairClock clock;

    Registering(
            Fairs fairs,
            Programmes programmes,
            Participants participants,
            Organisations organisations,
            Consents consents,
            Listings listings,
            RegistrationNotices notices,
            ApplicationEventPublisher listeners,
            FairClock clock) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.organisations = organisations;
        this.consents = consents;
        this.listings = listings;
        this.notices = notices;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Registers, or replaces what was registered before. */
    @Transactional
    public Participant register(UUID fairId, RegistrationRequest request, Actor actor) {
        Fair fair = shared(fairId, actor);
        UUID owner = ownerOf(request.organisation(), actor);
        FieldReader fields = new FieldReader();
        Registration registration =
                new RegistrationReader(fair, programmes.of(fairId), own(owner), fields).read(request, clock.now());
        fields.throwIfAnyProblem();
        UUID id = participants.save(fairId, owner, registration, actor.accountId(), clock.now());
        Participant saved = participants.find(id).orElseThrow();
        notices.registered(fair, saved, actor);
        return saved;
    }

    /** It comes no more; its meetings are called off. */
    @Transactional
    public void withdraw(UUID fairId, UUID participantId, Actor actor) {
        Fair fair = shared(fairId, actor);
        Participant participant = participants
                .find(participantId)
                .filter(found -> found.fairId().equals(fairId) && mayChange(found, actor))
                .orElseThrow(() -> new ParticipantNotFound(participantId));
        if (participant.comes()) {
            participants.withdraw(participantId, clock.now());
            listeners.publishEvent(new ParticipantWithdrew(fairId, participantId));
            notices.withdrew(fair, participant, actor);
        }
    }

    /**
     * For whom the actor registers: coordinators for the organisation that they name, with its consent; everybody else for their own.
     *
     * @throws org.keqiao.web.problem.InvalidFields when that cannot be
     */
    UUID ownerOf(@Nullable String organisation, Actor actor) {
        FieldReader fields = new FieldReader();
        Organisation found = organisation(organisation, actor, fields);
        fields.throwIfAnyProblem();
        return Objects.requireNonNull(found).id();
    }

    /** Names of those whom a coordinator may register. */
    List<String> consenting(Actor actor) {
        return actor.role().actsForOthers() ? consents.namesOf(ConsentScope.FAIRS) : List.of();
    }

    OwnListings own(UUID organisationId) {
        return new OwnListings(organisationId, listings);
    }

    private boolean mayChange(Participant participant, Actor actor) {
        return participant.organisationId().equals(actor.organisationId())
                || (actor.role().actsForOthers()
                        && consents.allow(actor, participant.organisationId(), ConsentScope.FAIRS));
    }

    private Fair shared(UUID fairId, Actor actor) {
        Fair fair = fairs.share(fairId);
        Instant now = clock.now();
        boolean open = actor.role().actsForOthers()
                ? !fair.state().isOver() && fair.state() != FairState.DRAFT
                : fair.takesRegistrations(now);
        if (!open) {
            throw new RegistrationClosed(fair);
        }
        return fair;
    }

    /** Missing when it cannot be told; {@code fields} says why. */
    private @Nullable Organisation organisation(@Nullable String named, Actor actor, FieldReader fields) {
        String name = named == null ? "" : named.strip();
        Organisation found;
        if (name.isEmpty() || !actor.role().actsForOthers()) {
            UUID own = actor.organisationId();
            found = own == null ? null : organisations.find(own).orElse(null);
            fields.require("organisation", found != null);
        } else {
            found = organisations.findByIdOrName(name).orElse(null);
            if (found == null) {
                fields.reject("organisation", "unknown-organisation", FieldReader.excerpt(name));
            }
        }
        if (found != null && !consents.allow(actor, found.id(), ConsentScope.FAIRS)) {
            fields.reject("organisation", "consent-missing");
        }
        return found;
    }

    /** Everything of a fair that coordinators may look at. */
    @Transactional(readOnly = true)
    public List<Participant> all(UUID fairId) {
        return participants.of(fairId);
    }
}
