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
    private final Scorer scorer;

    LedgerWriter(PairingLedger ledger, PairingEvents events, Scorer scorer) {
        this.ledger = ledger;
        this.events = events;
        this.scorer = scorer;
    }

    /** Recommends a pair; when it already is, of the same revisions by the same model, nobody need hear of it. */
    void recommend(Assessed assessed, @Nullable LedgerEntry old, Choice choice, Occasion occasion) {
        if (old != null && old.isRecommended() && isScoredAlike(old.pairing(), assessed)) {
            choose(old, choice);
        } else {
            write(choice.on(pairing(assessed, old, occasion.now())), occasion);
        }
    }

    /** Keeps a recommendation as it is, but notes who chooses it now. */
    void choose(LedgerEntry old, Choice choice) {
        LedgerEntry entry = choice.on(old.pairing());
        if (!entry.equals(old)) {
            ledger.storeChoice(entry);
        }
    }

    void supersede(LedgerEntry old, Occasion occasion) {
        write(old.ended(PairingState.SUPERSEDED, PairingCause.OUTRANKED, occasion.now()), occasion);
    }

    void withdraw(LedgerEntry old, PairingCause cause, Occasion occasion) {
        write(old.ended(PairingState.WITHDRAWN, cause, occasion.now()), occasion);
    }

    private void write(LedgerEntry entry, Occasion occasion) {
        ledger.store(entry);
        events.publish(entry.pairing(), occasion.traceparent());
    }

    private boolean isScoredAlike(Pairing pairing, Assessed assessed) {
        return pairing.result().revision() == assessed.result().revision()
                && pairing.demand().revision() == assessed.demand().revision()
                && pairing.modelVersion().equals(scorer.modelVersion());
    }

    private Pairing pairing(Assessed assessed, @Nullable LedgerEntry old, Instant now) {
        Score score = assessed.score();
        return new Pairing(
                assessed.pairingId(),
                old == null ? 1 : old.pairing().version() + 1,
                PairingState.RECOMMENDED,
                PairingCause.MATCHED,
                null,
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
