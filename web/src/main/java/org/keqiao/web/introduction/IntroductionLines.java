package org.keqiao.web.introduction;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.ledger.Ledger;
import org.keqiao.web.ledger.LedgerEntry;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.Matter;
import org.springframework.stereotype.Component;

/** Writes the steps of introductions into the ledger, for both sides to read. */
@Component
class IntroductionLines {

    private final Ledger ledger;

    IntroductionLines(Ledger ledger) {
        this.ledger = ledger;
    }

    void write(
            LedgerKind kind,
            @Nullable IntroductionState before,
            Introduction after,
            Step step,
            Map<String, String> facts) {
        IntroductionSide side = step.side();
        UUID organisation = side == null ? null : after.party(side).organisationId();
        ledger.append(LedgerEntry.of(kind, after.movedAt(), matter(after, kind))
                .by(step.accountId(), organisation)
                .from(before, after.state())
                .saying(facts)
                .forBothSides());
    }

    /** A step of one side that the other does not read of. */
    void writeForOne(LedgerKind kind, Introduction introduction, Step step, Instant at) {
        IntroductionSide side = step.side();
        ledger.append(LedgerEntry.of(kind, at, matter(introduction, kind))
                .by(
                        step.accountId(),
                        side == null ? null : introduction.party(side).organisationId()));
    }

    private static Matter matter(Introduction introduction, LedgerKind kind) {
        Matter matter = new Matter(
                introduction.result().listingId(),
                introduction.demand().listingId(),
                introduction.result().organisationId(),
                introduction.demand().organisationId(),
                introduction.id(),
                introduction.pairingId(),
                introduction.fairId(),
                null);
        Landing landing = introduction.landing();
        return kind == LedgerKind.LANDED && landing != null ? matter.in(landing.zone()) : matter;
    }
}
