package org.keqiao.matching.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.RulingOutcome.Refusal;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.candidate.Candidates;
import org.keqiao.matching.gate.Gates;
import org.keqiao.matching.learning.Scorers;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Service;

/** Follows what coordinators rule, as far as the gates allow. A pair that search does not bring together is scored without its meaning. */
@Service
class RulingDesk {

    private final Candidates candidates;
    private final Recommender recommender;
    private final Scorers scorers;
    private final RulingRecorder recorder;
    private final PairingLedger ledger;
    private final Opinions opinions;

    RulingDesk(
            Candidates candidates,
            Recommender recommender,
            Scorers scorers,
            RulingRecorder recorder,
            PairingLedger ledger,
            Opinions opinions) {
        this.candidates = candidates;
        this.recommender = recommender;
        this.scorers = scorers;
        this.recorder = recorder;
        this.ledger = ledger;
        this.opinions = opinions;
    }

    /** @param key of a ruling that is followed once only; null follows it every time */
    RulingOutcome follow(Ruling ruling, @Nullable UUID key) {
        UUID id = PairingIds.of(ruling.resultId(), ruling.demandId());
        if (key != null && opinions.isRuledBy(id, key)) {
            return new RulingOutcome(id, null);
        }
        Occasion occasion = recommender.occasion(null);
        return ruling.recommend() ? recommend(id, ruling, key, occasion) : withdraw(id, ruling, key, occasion);
    }

    private RulingOutcome withdraw(UUID id, Ruling ruling, @Nullable UUID key, Occasion occasion) {
        Optional<Pairing> pairing = ledger.find(id);
        if (pairing.isEmpty()) {
            return new RulingOutcome(id, Refusal.NO_PAIRING);
        }
        recorder.withdraw(pairing.get(), ruling.note(), key, occasion);
        return new RulingOutcome(id, null);
    }

    private RulingOutcome recommend(UUID id, Ruling ruling, @Nullable UUID key, Occasion occasion) {
        Optional<CandidateList> result = candidates.of(ruling.resultId());
        Optional<CandidateList> demand = candidates.of(ruling.demandId());
        if (result.isEmpty() || demand.isEmpty()) {
            return new RulingOutcome(id, Refusal.NOT_FOUND);
        }
        ListingSnapshot one = result.get().listing();
        ListingSnapshot other = demand.get().listing();
        List<ClosedGate> closed = Gates.closedTo(one, other, occasion.now());
        if (!closed.isEmpty()) {
            return new RulingOutcome(id, Refusal.NOT_PAIRABLE, closed);
        }
        Optional<Candidate> found = result.get().candidates().stream()
                .filter(candidate -> candidate.listing().id().equals(other.id()))
                .findFirst();
        Scorer scorer = scorers.current();
        Pair pair = Pair.of(
                ListingText.of(one),
                ListingText.of(other),
                found.map(Candidate::meaning).orElse(null),
                found.map(Candidate::specificMeaning).orElse(null));
        Assessed assessed = Assessed.of(other, pair, scorer.score(pair));
        return new RulingOutcome(id, recorder.recommend(one, assessed, scorer, ruling.note(), key, occasion));
    }
}
