package org.keqiao.matching.pairing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.RulingOutcome.Refusal;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a coordinator's ruling and brings the ledger in line with it. */
@Component
class RulingRecorder {

    private final KnownListings known;
    private final Opinions opinions;
    private final OpinionRecorder opinionRecorder;
    private final PairingLedger ledger;
    private final LedgerWriter writer;

    RulingRecorder(
            KnownListings known,
            Opinions opinions,
            OpinionRecorder opinionRecorder,
            PairingLedger ledger,
            LedgerWriter writer) {
        this.known = known;
        this.opinions = opinions;
        this.opinionRecorder = opinionRecorder;
        this.ledger = ledger;
        this.writer = writer;
    }

    @Transactional
    public void withdraw(Pairing pairing, String note, @Nullable UUID key, Occasion occasion) {
        known.lockBothPairable(pairing.result(), pairing.demand());
        opinionRecorder.record(
                opinion(
                        pairing.id(),
                        pairing.result(),
                        pairing.demand(),
                        Opinion.Says.AGAINST,
                        note,
                        pairing.parts(),
                        occasion),
                occasion);
        opinions.keepKey(pairing.id(), key);
    }

    /** Recommends the pair as it was scored; says why not, if a gate is closed by now. */
    @Transactional
    public @Nullable Refusal recommend(
            ListingSnapshot one, Assessed assessed, Scorer scorer, String note, @Nullable UUID key, Occasion occasion) {
        List<Standing> both =
                List.of(Standing.of(one, occasion.now()), Standing.of(assessed.candidate(), occasion.now()));
        if (known.learnAndLock(both).size() < both.size()) {
            return Refusal.NOT_PAIRABLE;
        }
        UUID id = assessed.pairingId();
        if (opinions.on(id).isDeclined()) {
            return Refusal.DECLINED;
        }
        opinions.store(opinion(
                id,
                assessed.result(),
                assessed.demand(),
                Opinion.Says.FOR,
                note,
                assessed.score().parts(),
                occasion));
        opinions.keepKey(id, key);
        writer.recommend(assessed, ledger.lock(id).orElse(null), opinions.on(id), scorer, occasion);
        return null;
    }

    private Opinion opinion(
            UUID id,
            PairingSide result,
            PairingSide demand,
            Opinion.Says says,
            String note,
            List<ScorePart> parts,
            Occasion occasion) {
        long revision = opinions.nextRevision(id, Opinion.Speaker.COORDINATOR);
        return new Opinion(
                id, Opinion.Speaker.COORDINATOR, revision, result, demand, says, null, note, parts, occasion.now());
    }
}
