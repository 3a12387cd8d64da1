package org.keqiao.web.board;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.ledger.Ledger;
import org.keqiao.web.ledger.LedgerEntry;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.Matter;
import org.keqiao.web.matching.MatchingClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a ruling followed and writes down that it was. Between the two anything may break: the ruling then goes on waiting, and when it
 * is sent again matching-service knows it by its id and only says once more what became of it.
 */
@Component
class FollowingRulings {

    private final MatchingClient matching;
    private final WaitingRulings waiting;
    private final Ledger ledger;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowingRulings(
            MatchingClient matching,
            WaitingRulings waiting,
            Ledger ledger,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.matching = matching;
        this.waiting = waiting;
        this.ledger = ledger;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws org.keqiao.web.matching.MatchingUnavailable when it is not known what became of it; it goes on waiting */
    RulingOutcome follow(WaitingRuling ruling) {
        RulingOutcome outcome = matching.rule(ruling.ruling(), ruling.id());
        transaction.executeWithoutResult(status -> {
            if (waiting.end(ruling.id()) && outcome.refusal() == null) {
                write(ruling, outcome);
            }
        });
        return outcome;
    }

    private void write(WaitingRuling ruling, RulingOutcome outcome) {
        String said = ruling.recommend() ? "recommend" : "withdraw";
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Matter matter = Matter.pairing(outcome.pairingId(), ruling.resultId(), ruling.demandId());
        ledger.append(LedgerEntry.of(LedgerKind.PAIRING_RULED, at, matter)
                .by(ruling.ruledBy(), null)
                .saying(Map.of("ruling", said))
                .once("ruling/" + ruling.id()));
        audit.add(AuditKind.PAIRING_RULED, ruling.ruledBy(), outcome.pairingId(), said);
    }
}
