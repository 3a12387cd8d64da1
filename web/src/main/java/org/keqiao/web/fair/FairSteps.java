package org.keqiao.web.fair;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.ledger.Ledger;
import org.keqiao.web.ledger.LedgerEntry;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.Matter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a fair goes on: opened, closed for registration, published, held or cancelled. Making the same step again changes nothing. */
@Service
public class FairSteps {

    private final Fairs fairs;
    private final Ledger ledger;
    private final ApplicationEventPublisher listeners;
    private final FairClock clock;

    FairSteps(Fairs fairs, Ledger ledger, ApplicationEventPublisher listeners, FairClock clock) {
        this.fairs = fairs;
        this.ledger = ledger;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Transactional
    public Fair open(UUID id) {
        return go(id, EnumSet.of(FairState.DRAFT, FairState.CLOSED), FairState.OPEN, "open", null);
    }

    @Transactional
    public Fair close(UUID id) {
        return go(id, EnumSet.of(FairState.OPEN), FairState.CLOSED, "close", null);
    }

    @Transactional
    public Fair cancel(UUID id, String reason) {
        Set<FairState> notOver = EnumSet.of(FairState.DRAFT, FairState.OPEN, FairState.CLOSED, FairState.PUBLISHED);
        boolean already = fairs.lock(id).state() == FairState.CANCELLED;
        Fair cancelled = go(id, notOver, FairState.CANCELLED, "cancel", reason);
        if (!already) {
            listeners.publishEvent(new FairCalledOff(cancelled));
        }
        return cancelled;
    }

    /** The fair took place; that counts among the platform's events. */
    @Transactional
    public Fair held(UUID id, Actor actor) {
        Fair before = fairs.lock(id);
        if (before.startsAt().isAfter(clock.now())) {
            throw new WrongFairState(before, "hold-yet");
        }
        Fair after = go(id, EnumSet.of(FairState.PUBLISHED), FairState.HELD, "hold", null);
        ledger.append(LedgerEntry.of(
                        LedgerKind.FAIR_HELD,
                        after.endsAt().isBefore(clock.now()) ? after.endsAt() : clock.now(),
                        Matter.fair(id, after.profile().zone()))
                .by(actor.accountId(), null)
                .once("fair/" + id));
        return after;
    }

    /** Its timetable is what participants get. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(Fair fair, Instant now) {
        if (fair.state() != FairState.PUBLISHED) {
            fairs.replace(fair.in(FairState.PUBLISHED, null, now));
        }
    }

    private Fair go(UUID id, Set<FairState> from, FairState next, String action, @Nullable String why) {
        Fair before = fairs.lock(id);
        if (before.state() == next) {
            return before;
        }
        if (!from.contains(before.state())) {
            throw new WrongFairState(before, action);
        }
        Fair after = before.in(next, why, clock.now());
        fairs.replace(after);
        return after;
    }
}
