package org.keqiao.web.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.listing.Days;
import org.keqiao.web.listing.FieldReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps after the first interest. A version is the one that the actor has seen, or 0 when it does not matter. Making the same
 * step again changes nothing.
 */
@Service
@Transactional
public class IntroductionSteps {

    private static final int EVIDENCE = 300;

    private final IntroductionAccess access;
    private final IntroductionRecorder recorder;
    private final ContactCards cards;
    private final Moment moment;
    private final Days days;

    IntroductionSteps(
            IntroductionAccess access, IntroductionRecorder recorder, ContactCards cards, Moment moment, Days days) {
        this.access = access;
        this.recorder = recorder;
        this.cards = cards;
        this.moment = moment;
        this.days = days;
    }

    /**
     * Consents for one side to exchange contacts; the second consent introduces the two. Who acts for others consents for the side that
     * is named, which need not be that of the own organisation.
     */
    Introduction agree(UUID id, long version, IntroductionRequests.Agreement request, Actor actor) {
        Introduction before = access.lock(id, actor);
        FieldReader fields = new FieldReader();
        IntroductionSide own = before.sideOf(actor.organisationId());
        IntroductionSide named = actor.role().actsForOthers() ? IntroductionReader.side(fields, request.side()) : null;
        IntroductionSide side = named != null ? named : own;
        boolean forItself = side != null && side == own;
        String evidence = fields.text("evidence", request.evidence(), EVIDENCE);
        fields.require("side", side != null);
        fields.require("evidence", forItself || !evidence.isEmpty());
        if (side != null && before.party(side).consent() != null) {
            return before;
        }
        access.requireSeen(before, version);
        Consent consent = consent(fields, request, actor, forItself ? null : evidence);
        fields.throwIfAnyProblem();
        IntroductionSide agreeing = Objects.requireNonNull(side);
        Introduction after = before.agreed(agreeing, consent, agreeing, consent.at());
        if (forItself) {
            cards.keep(actor.accountId(), consent.contact());
        }
        return recorder.agreed(before, after, agreeing, new Step(actor.accountId(), agreeing));
    }

    Introduction negotiate(UUID id, long version, Actor actor) {
        Introduction before = access.lock(id, actor);
        if (before.state() == IntroductionState.NEGOTIATING) {
            return before;
        }
        access.requireSeen(before, version);
        Step step = access.step(before, actor);
        Introduction after = before.negotiating(step.side(), moment.now());
        return recorder.step(LedgerKind.NEGOTIATING, before, after, step, Map.of());
    }

    /** Notes what was signed, or corrects what was noted. */
    Introduction sign(UUID id, long version, IntroductionRequests.Signing request, Actor actor) {
        Introduction before = access.lock(id, actor);
        Deal deal = IntroductionReader.deal(request, days.today());
        if (deal.equals(before.deal())) {
            return before;
        }
        access.requireSeen(before, version);
        Step step = access.step(before, actor);
        boolean correction = before.deal() != null;
        Introduction after = correction
                ? before.corrected(deal, step.side(), moment.now())
                : before.signed(deal, step.side(), moment.now());
        LedgerKind kind = correction ? LedgerKind.DEAL_CORRECTED : LedgerKind.SIGNED;
        return recorder.step(kind, before, after, step, facts(deal));
    }

    Introduction land(UUID id, long version, IntroductionRequests.Land request, Actor actor) {
        Introduction before = access.lock(id, actor);
        Landing landing = IntroductionReader.landing(request, days.today());
        if (landing.equals(before.landing())) {
            return before;
        }
        access.requireSeen(before, version);
        Step step = access.step(before, actor);
        Introduction after = before.landed(landing, step.side(), moment.now());
        return recorder.step(
                LedgerKind.LANDED,
                before,
                after,
                step,
                Map.of(
                        "zone", landing.zone().name(),
                        "landedOn", landing.on().toString()));
    }

    Introduction close(UUID id, long version, IntroductionRequests.Close request, Actor actor) {
        Introduction before = access.lock(id, actor);
        Step step = access.step(before, actor);
        Closure closure = IntroductionReader.closure(request, step.side());
        if (before.state() == IntroductionState.CLOSED && closure.equals(before.closure())) {
            return before;
        }
        access.requireSeen(before, version);
        return close(before, closure, step);
    }

    /** Ends several of one listing for the same reason, all or none. */
    void closeAll(List<UUID> ids, IntroductionRequests.Close request, Actor actor) {
        for (UUID id : ids.stream().sorted().toList()) {
            close(id, 0, request, actor);
        }
    }

    private Introduction close(Introduction before, Closure closure, Step step) {
        Map<String, String> facts = new HashMap<>();
        facts.put("reason", closure.reason().name());
        IntroductionSide by = closure.by();
        if (by != null) {
            facts.put("side", by.name());
        }
        return recorder.step(LedgerKind.CLOSED, before, before.closed(closure, moment.now()), step, facts);
    }

    private Consent consent(
            FieldReader fields, IntroductionRequests.Agreement request, Actor actor, @Nullable String evidence) {
        if (!fields.flag("consent", request.consent(), false)) {
            fields.reject("consent", "consent-needed");
        }
        Contact contact = IntroductionReader.contact(fields, request.contact());
        return new Consent(moment.now(), actor.accountId(), Consent.WORDING, contact, evidence);
    }

    static Map<String, String> facts(Deal deal) {
        return Map.of(
                "contractType", deal.contractType().name(),
                "amount", deal.amount().toPlainString(),
                "signedOn", deal.signedOn().toString());
    }
}
