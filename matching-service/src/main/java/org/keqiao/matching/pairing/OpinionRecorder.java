package org.keqiao.matching.pairing;

import java.util.Objects;
import org.keqiao.contracts.vocabulary.PairingState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an opinion and brings the ledger in line with it at once: withdraws, holds or reinstates the pairing. */
@Component
class OpinionRecorder {

    private final Opinions opinions;
    private final KnownListings known;
    private final PairingLedger ledger;
    private final LedgerWriter writer;
    private final Options options;

    OpinionRecorder(
            Opinions opinions, KnownListings known, PairingLedger ledger, LedgerWriter writer, Options options) {
        this.opinions = opinions;
        this.known = known;
        this.ledger = ledger;
        this.writer = writer;
        this.options = options;
    }

    @Transactional
    public Effect record(Opinion opinion, Occasion occasion) {
        LedgerEntry seen = ledger.find(opinion.pairingId())
                .map(pairing -> new LedgerEntry(pairing, false))
                .orElse(null);
        boolean pairable = seen == null
                ? known.lockBothPairable(opinion.result(), opinion.demand())
                : known.lockBothPairable(seen.pairing().result(), seen.pairing().demand());
        if (!opinions.store(opinion)) {
            // The same again: an outage may have kept what follows from being done.
            return opinions.isNewest(opinion) ? Effect.TO_BE_MATCHED : Effect.NONE;
        }
        LedgerEntry entry = ledger.lock(opinion.pairingId()).orElse(null);
        Stance stance = opinions.on(opinion.pairingId());
        if (stance.isBlocked()) {
            options.forget(opinion.pairingId());
        }
        return entry == null ? Effect.TO_BE_MATCHED : settle(entry, stance, pairable, occasion);
    }

    private Effect settle(LedgerEntry entry, Stance stance, boolean pairable, Occasion occasion) {
        return switch (entry.pairing().state()) {
            case RECOMMENDED -> settleRecommended(entry, stance, occasion);
            case SUPERSEDED -> settleEnded(entry, stance, stance.isHeld(), pairable, occasion);
            case WITHDRAWN -> settleEnded(entry, stance, wasBlocked(entry), pairable, occasion);
        };
    }

    private Effect settleRecommended(LedgerEntry entry, Stance stance, Occasion occasion) {
        if (stance.isBlocked()) {
            writer.withdraw(entry, stance.cause(), stance.note(), occasion);
            return Effect.SETTLED;
        }
        if (entry.pairing().cause() != stance.cause()
                || !Objects.equals(entry.pairing().note(), stance.note())) {
            writer.reinstate(entry, stance, occasion);
        } else {
            writer.hold(entry, stance.isHeld());
        }
        return entry.held() && !stance.isHeld() ? Effect.TO_BE_MATCHED : Effect.SETTLED;
    }

    private Effect settleEnded(
            LedgerEntry entry, Stance stance, boolean comesBack, boolean pairable, Occasion occasion) {
        if (stance.isBlocked()) {
            if (entry.pairing().state() == PairingState.SUPERSEDED) {
                writer.withdraw(entry, stance.cause(), stance.note(), occasion);
            }
            return Effect.SETTLED;
        }
        if (comesBack && pairable) {
            writer.reinstate(entry, stance, occasion);
        }
        return comesBack ? Effect.TO_BE_MATCHED : Effect.SETTLED;
    }

    private static boolean wasBlocked(LedgerEntry entry) {
        return switch (entry.pairing().cause()) {
            case DECLINED, CORRECTED -> true;
            default -> false;
        };
    }
}
