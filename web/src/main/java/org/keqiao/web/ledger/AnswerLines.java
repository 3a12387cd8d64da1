package org.keqiao.web.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.answer.PairingAnswered;
import org.keqiao.web.pairing.Pairings;
import org.keqiao.web.pairing.StoredPairing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what a side answered to a pairing; the other side does not read it here. */
@Component
class AnswerLines {

    private final Ledger ledger;
    private final Pairings pairings;
    private final Clock clock;

    AnswerLines(Ledger ledger, Pairings pairings, Clock clock) {
        this.ledger = ledger;
        this.pairings = pairings;
        this.clock = clock;
    }

    @EventListener
    void on(PairingAnswered answered) {
        pairings.find(answered.pairingId())
                .map(StoredPairing::pairing)
                .map(pairing -> entry(answered, pairing))
                .ifPresent(ledger::append);
    }

    private LedgerEntry entry(PairingAnswered answered, Pairing pairing) {
        Map<String, String> facts =
                new HashMap<>(Map.of("answer", answered.answer().name()));
        if (answered.reason() != null) {
            facts.put("reason", answered.reason().name());
        }
        Matter matter = Matter.pairing(
                pairing.id(), pairing.result().listingId(), pairing.demand().listingId());
        return LedgerEntry.of(LedgerKind.PAIRING_ANSWERED, clock.instant().truncatedTo(ChronoUnit.MICROS), matter)
                .by(answered.accountId(), answered.organisationId())
                .saying(facts);
    }
}
