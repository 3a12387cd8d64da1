package org.keqiao.matching.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.scoring.Score;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Component;

/** Writes a change of the ledger and its event, in the transaction under way. */
@Component
class LedgerWriter {

    private final PairingLedger ledger;
    private final PairingEvents events;

    LedgerWriter(PairingLedger ledger, PairingEvents events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** Recommends a pair as it is scored now. */
    void recommend(Assessed assessed, @Nullable LedgerEntry old, Stance stance, Scorer scorer, Occasion occasion) {
        Pairing pairing = pairing(assessed, old, stance, scorer, occasion.now());
        write(new LedgerEntry(pairing, stance.isHeld()), occasion);
    }

    /** Recommends a pair again as it was scored. */
    void reinstate(LedgerEntry old, Stance stance, Occasion occasion) {
        write(old.reinstated(stance, occasion.now()), occasion);
    }

    /** Keeps a recommendation as it is, but notes whether somebody wants it. */
    void hold(LedgerEntry old, boolean held) {
        if (old.held() != held) {
            ledger.storeHeld(old.pairing().id(), held);
        }
    }

    void supersede(LedgerEntry old, Occasion occasion) {
        write(old.ended(PairingState.SUPERSEDED, PairingCause.OUTRANKED, null, occasion.now()), occasion);
    }

    void withdraw(LedgerEntry old, PairingCause cause, @Nullable String note, Occasion occasion) {
        write(old.ended(PairingState.WITHDRAWN, cause, note, occasion.now()), occasion);
    }

    /** Puts another version in its place, whatever became of it. */
    void replace(LedgerEntry next, Occasion occasion) {
        write(next, occasion);
    }

    private void write(LedgerEntry entry, Occasion occasion) {
        ledger.store(entry);
        events.publish(entry.pairing(), occasion.traceparent());
    }

    private static Pairing pairing(
            Assessed assessed, @Nullable LedgerEntry old, Stance stance, Scorer scorer, Instant now) {
        Score score = assessed.score();
        return new Pairing(
                assessed.pairingId(),
                old == null ? 1 : old.pairing().version() + 1,
                PairingState.RECOMMENDED,
                stance.cause(),
                stance.note(),
                assessed.result(),
                assessed.demand(),
                score.value(),
                score.parts(),
                score.reasons(),
                scorer.evidenceFor(assessed.pair()),
                scorer.modelVersion(),
                old == null ? now : old.pairing().recommendedAt(),
                now);
    }
}
