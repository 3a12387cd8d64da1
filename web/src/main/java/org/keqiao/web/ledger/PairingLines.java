package org.keqiao.web.ledger;

import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.pairing.PairingRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down which pairings were recommended and which of them no longer hold. Other scores for the same pair are no steps. */
@Component
class PairingLines {

    private final Ledger ledger;

    PairingLines(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(PairingRecorded recorded) {
        Pairing pairing = recorded.pairing();
        switch (pairing.state()) {
            case RECOMMENDED ->
                ledger.append(entry(LedgerKind.PAIRING_RECOMMENDED, pairing)
                        .from(null, PairingState.RECOMMENDED)
                        .once("recommended/" + pairing.id()));
            case WITHDRAWN ->
                ledger.append(entry(LedgerKind.PAIRING_WITHDRAWN, pairing)
                        .from(PairingState.RECOMMENDED, PairingState.WITHDRAWN)
                        .once("withdrawn/" + pairing.id() + "/" + pairing.version()));
            default -> {}
        }
    }

    private static LedgerEntry entry(LedgerKind kind, Pairing pairing) {
        Matter matter = Matter.pairing(
                pairing.id(), pairing.result().listingId(), pairing.demand().listingId());
        return LedgerEntry.of(kind, pairing.changedAt(), matter).forBothSides();
    }
}
