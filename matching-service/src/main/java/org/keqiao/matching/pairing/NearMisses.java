package org.keqiao.matching.pairing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.NearMiss;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.candidate.Candidates;
import org.keqiao.matching.gate.Gates;
import org.keqiao.matching.learning.Scorers;
import org.keqiao.matching.nearmiss.Closest;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Service;

/** Finds what would be recommended to a listing if one thing were otherwise: a gate, or something that is said or not said. */
@Service
class NearMisses {

    private static final int MOST = 5;

    /** Those further down are further off than one change. */
    private static final int LOOKED_AT = 40;

    private static final Map<Gate, NearMissChange> MENDABLE = Map.of(
            Gate.BEFORE_DEADLINE, NearMissChange.DEADLINE,
            Gate.OPEN_FOR_INTEREST, NearMissChange.OPENED,
            Gate.IP_UNDISPUTED, NearMissChange.IP_SETTLED);

    private final Candidates candidates;
    private final Readings readings;
    private final Scorers scorers;
    private final Opinions opinions;
    private final PairingProperties properties;
    private final Clock clock;

    NearMisses(
            Candidates candidates,
            Readings readings,
            Scorers scorers,
            Opinions opinions,
            PairingProperties properties,
            Clock clock) {
        this.candidates = candidates;
        this.readings = readings;
        this.scorers = scorers;
        this.opinions = opinions;
        this.properties = properties;
        this.clock = clock;
    }

    NearMissAnswer of(UUID listingId) {
        CandidateList answer = candidates.of(listingId).orElseThrow(() -> new ListingUnknown(listingId));
        List<Assessed> scored = scored(answer, scorers.current());
        return new NearMissAnswer(
                Assessed.side(answer.listing()),
                properties.minimumScore(),
                misses(answer.listing(), scored),
                NearExperts.of(answer.listing(), scored, properties.minimumScore()));
    }

    /** Whatever the gates say, best first; without those of which people said that they do not suit. */
    private List<Assessed> scored(CandidateList answer, Scorer scorer) {
        ListingText text = readings.of(answer.listing());
        Map<UUID, Stance> stances = opinions.ofListing(answer.listing().id());
        return answer.candidates().stream()
                .map(candidate -> {
                    Pair pair = Pair.of(
                            text, readings.of(candidate.listing()), candidate.meaning(), candidate.specificMeaning());
                    return Assessed.of(candidate.listing(), pair, scorer.score(pair));
                })
                .filter(assessed ->
                        !stances.getOrDefault(assessed.pairingId(), Stance.FREE).isBlocked())
                .sorted(Comparator.comparingInt(
                                (Assessed assessed) -> -assessed.score().earned())
                        .thenComparing(assessed -> assessed.candidate().id()))
                .limit(LOOKED_AT)
                .toList();
    }

    private List<NearMiss> misses(ListingSnapshot asked, List<Assessed> scored) {
        Instant now = clock.instant();
        List<NearMiss> misses = new ArrayList<>();
        for (Assessed assessed : scored) {
            if (misses.size() < MOST) {
                miss(asked, assessed, now).ifPresent(misses::add);
            }
        }
        return misses;
    }

    private Optional<NearMiss> miss(ListingSnapshot asked, Assessed assessed, Instant now) {
        List<ClosedGate> closed = Gates.closedTo(asked, assessed.candidate(), now);
        boolean enough = properties.isEnough(assessed.score().thousandths());
        if (closed.size() == 1 && enough) {
            return behindGate(asked, assessed, closed.getFirst());
        }
        return closed.isEmpty() && !enough ? belowMinimum(asked, assessed) : Optional.empty();
    }

    private static Optional<NearMiss> behindGate(ListingSnapshot asked, Assessed assessed, ClosedGate closed) {
        return Optional.ofNullable(MENDABLE.get(closed.gate()))
                .map(change -> new NearMiss(
                        Assessed.side(assessed.candidate()),
                        assessed.score().value(),
                        change,
                        sideOf(asked, assessed, closed.listingId()),
                        change == NearMissChange.DEADLINE ? deadline(assessed) : List.of(),
                        List.of(),
                        assessed.score().value()));
    }

    private Optional<NearMiss> belowMinimum(ListingSnapshot asked, Assessed assessed) {
        int enough = (int) Math.round(properties.minimumScore() * 1000);
        return Closest.of(assessed.pair(), assessed.score(), scorers.current(), enough)
                .map(closest -> new NearMiss(
                        Assessed.side(assessed.candidate()),
                        assessed.score().value(),
                        closest.change(),
                        sideOf(asked, assessed, closest.listingId()),
                        closest.is(),
                        closest.wanted(),
                        closest.thousandths() / 1000.0));
    }

    private static PairingSide sideOf(ListingSnapshot asked, Assessed assessed, @Nullable UUID listingId) {
        return Assessed.side(asked.id().equals(listingId) ? asked : assessed.candidate());
    }

    private static List<String> deadline(Assessed assessed) {
        DemandDetails demand = assessed.pair().demand().listing().demand();
        return demand == null || demand.deadline() == null
                ? List.of()
                : List.of(demand.deadline().toString());
    }
}
