package org.keqiao.matching.pairing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingRoom;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.PairingObstacle;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.candidate.Candidates;
import org.keqiao.matching.gate.Gates;
import org.keqiao.matching.learning.Scorers;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Score;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Service;

/** Finds out why two listings are not recommended to each other: looks at the same things in the same order as a match does. */
@Service
class WhyNotDesk {

    private final Candidates candidates;
    private final Scorers scorers;
    private final Opinions opinions;
    private final PairingLedger ledger;
    private final Rooms rooms;
    private final PairingProperties properties;
    private final Clock clock;

    WhyNotDesk(
            Candidates candidates,
            Scorers scorers,
            Opinions opinions,
            PairingLedger ledger,
            Rooms rooms,
            PairingProperties properties,
            Clock clock) {
        this.candidates = candidates;
        this.scorers = scorers;
        this.opinions = opinions;
        this.ledger = ledger;
        this.rooms = rooms;
        this.properties = properties;
        this.clock = clock;
    }

    /** In whichever order the two are given. */
    WhyNot of(UUID resultId, UUID demandId) {
        CandidateList one = read(resultId);
        CandidateList other = read(demandId);
        boolean swapped =
                one.listing().kind() == ListingKind.DEMAND && other.listing().kind() == ListingKind.RESULT;
        return swapped ? explain(other, one) : explain(one, other);
    }

    private CandidateList read(UUID id) {
        return candidates.widest(id).orElseThrow(() -> new ListingUnknown(id));
    }

    private WhyNot explain(CandidateList ofResult, CandidateList ofDemand) {
        Instant now = clock.instant();
        ListingSnapshot result = ofResult.listing();
        ListingSnapshot demand = ofDemand.listing();
        UUID id = PairingIds.of(result.id(), demand.id());
        CandidateSight fromResult = CandidateSight.of(ofResult, demand.id(), candidates.considered());
        CandidateSight fromDemand = CandidateSight.of(ofDemand, result.id(), candidates.considered());
        Scorer scorer = scorers.current();
        Score score =
                result.kind() == demand.kind() ? null : scorer.score(pair(result, demand, fromResult, fromDemand));
        List<ClosedGate> gates = closedGates(id, result, demand, now);
        PairingRoom resultRoom = rooms.of(result.id(), now);
        PairingRoom demandRoom = rooms.of(demand.id(), now);
        Pairing pairing = ledger.find(id).orElse(null);
        boolean considered =
                fromResult.place().withinConsidered() || fromDemand.place().withinConsidered();
        boolean room = !resultRoom.noneLeft() && !demandRoom.noneLeft();
        return new WhyNot(
                id,
                Assessed.side(result),
                Assessed.side(demand),
                obstacle(gates, pairing, considered, score, room),
                gates,
                score == null ? null : score.value(),
                properties.minimumScore(),
                scorer.modelVersion(),
                score == null ? List.of() : score.parts(),
                score == null ? List.of() : score.reasons(),
                fromResult.place(),
                fromDemand.place(),
                resultRoom,
                demandRoom,
                pairing);
    }

    private static Pair pair(
            ListingSnapshot result, ListingSnapshot demand, CandidateSight fromResult, CandidateSight fromDemand) {
        Candidate seen = fromResult.candidate() == null ? fromDemand.candidate() : fromResult.candidate();
        return Pair.of(
                ListingText.of(result),
                ListingText.of(demand),
                seen == null ? null : seen.meaning(),
                seen == null ? null : seen.specificMeaning());
    }

    private List<ClosedGate> closedGates(UUID pairingId, ListingSnapshot result, ListingSnapshot demand, Instant now) {
        List<ClosedGate> gates = new ArrayList<>(Gates.closedTo(result, demand, now));
        Gate byPeople = opinions.on(pairingId).closedGate();
        if (byPeople != null) {
            gates.add(new ClosedGate(byPeople, null));
        }
        return gates;
    }

    private PairingObstacle obstacle(
            List<ClosedGate> gates,
            @Nullable Pairing pairing,
            boolean considered,
            @Nullable Score score,
            boolean room) {
        if (!gates.isEmpty()) {
            return PairingObstacle.GATE;
        }
        if (pairing != null && pairing.state() == PairingState.RECOMMENDED) {
            return PairingObstacle.NONE;
        }
        if (!considered) {
            return PairingObstacle.NOT_A_CANDIDATE;
        }
        if (!properties.isEnough(Objects.requireNonNull(score).thousandths())) {
            return PairingObstacle.BELOW_MINIMUM;
        }
        return room ? PairingObstacle.TO_BE_MATCHED : PairingObstacle.NO_ROOM;
    }
}
