package org.keqiao.web.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.pairing.GivenAnswer;
import org.keqiao.web.pairing.PairingDesk;
import org.keqiao.web.pairing.SideAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of both sides: stores each with its event, and tells the other features in the same transaction. */
@Service
public class AnswerDesk {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final PairingDesk pairings;
    private final AnsweringSides sides;
    private final PairingAnswers answers;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    AnswerDesk(
            PairingDesk pairings,
            AnsweringSides sides,
            PairingAnswers answers,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.pairings = pairings;
        this.sides = sides;
        this.answers = answers;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Answers for one side. The same answer again changes nothing.
     *
     * @throws org.keqiao.web.pairing.PairingNotFound when there is none for this person
     * @throws PairingNotAnswerable when it no longer holds
     * @throws org.keqiao.web.problem.InvalidFields when a field breaks a rule
     */
    @Transactional
    public GivenAnswer give(UUID pairingId, AnswerRequest request, Actor actor) {
        Pairing pairing = pairings.find(pairingId, actor).pairing();
        Answer answer = AnswerCheck.check(request, today());
        AnsweringSide side = sides.of(pairing, request.listingId(), actor);
        if (!new SideAnswers(pairing, answers.to(pairingId), actor).isOpen(side.listingId())) {
            throw new PairingNotAnswerable(pairing);
        }
        PairingAnswered answered = new PairingAnswered(
                pairingId, side.listingId(), side.organisationId(), actor.accountId(), answer, request.reason());
        store(pairing, answered, request.until());
        return find(pairingId, side.listingId()).orElseThrow();
    }

    /** Keeps as a "no" that a side has declined what came of a pairing; one that takes no answer any more is left alone. */
    @Transactional
    public void keepDeclined(Pairing pairing, PairingAnswered declined) {
        if (pairing.state() != PairingState.WITHDRAWN) {
            store(pairing, declined, null);
        }
    }

    private void store(Pairing pairing, PairingAnswered answered, @Nullable LocalDate until) {
        if (answers.store(pairing, answered, until, now())) {
            listeners.publishEvent(answered);
        }
    }

    /** What a side says to a pairing. */
    public Optional<GivenAnswer> find(UUID pairingId, UUID listingId) {
        return answers.to(pairingId).stream()
                .filter(answer -> answer.listingId().equals(listingId))
                .findFirst();
    }

    /** What this person may know of what is said to a pairing. */
    List<GivenAnswer> visible(UUID pairingId, Actor reader) {
        Pairing pairing = pairings.find(pairingId, reader).pairing();
        return sides.visible(new SideAnswers(pairing, answers.to(pairingId), reader));
    }

    /** The pairings to which an organisation says no and may still say otherwise, the last said first. */
    public List<UUID> declined(UUID organisationId, int offset, int limit) {
        return answers.declined(organisationId, offset, limit);
    }

    public long countDeclined(UUID organisationId) {
        return answers.countDeclined(organisationId);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
