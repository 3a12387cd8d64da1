package org.keqiao.matching.pairing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;

/** What was found out of a listing beside what the ledger says of it. */
final class Matched {

    /** By how many thousandths a score may differ from one of another model without anybody minding. */
    private static final int UNNOTICED = 30;

    private final Assessment assessment;
    private final Map<UUID, Stance> stances;
    private final Map<UUID, LedgerEntry> entries;
    private final PairingProperties properties;
    private final Map<UUID, Assessed> all = new HashMap<>();
    private final Map<UUID, Assessed> fresh = new HashMap<>();

    /** @param outdated listings of which something newer is known than what was scored */
    Matched(
            Assessment assessment,
            Set<UUID> outdated,
            Map<UUID, Stance> stances,
            Map<UUID, LedgerEntry> entries,
            PairingProperties properties) {
        this.assessment = assessment;
        this.stances = stances;
        this.entries = entries;
        this.properties = properties;
        for (Assessed assessed : assessment.candidates()) {
            all.put(assessed.pairingId(), assessed);
            if (!outdated.contains(assessed.candidate().id())) {
                fresh.put(assessed.pairingId(), assessed);
            }
        }
    }

    ListingSnapshot listing() {
        return assessment.listing();
    }

    Scorer scorer() {
        return assessment.scorer();
    }

    Map<UUID, LedgerEntry> entries() {
        return entries;
    }

    Stance stance(UUID pairingId) {
        return stances.getOrDefault(pairingId, Stance.FREE);
    }

    /** The score of a pair, of listings of which nothing newer is known. */
    @Nullable
    Assessed fresh(UUID pairingId) {
        return fresh.get(pairingId);
    }

    /** What this listing may be recommended to, best first. */
    List<Assessed> visible() {
        return assessment.candidates().stream()
                .filter(assessed -> fresh.containsKey(assessed.pairingId()))
                .filter(assessed -> properties.isEnough(assessed.score().thousandths()))
                .filter(assessed -> !stance(assessed.pairingId()).isBlocked())
                .toList();
    }

    /** Pairs that were scored and are not good enough, or must not be. */
    List<UUID> tooLow() {
        return all.values().stream()
                .filter(assessed -> !properties.isEnough(assessed.score().thousandths())
                        || stance(assessed.pairingId()).isBlocked())
                .map(Assessed::pairingId)
                .toList();
    }

    /** What somebody wants and is not recommended. */
    List<Assessed> heldAnew() {
        return fresh.values().stream()
                .filter(assessed -> stance(assessed.pairingId()).isHeld())
                .filter(assessed -> !isRecommended(assessed.pairingId()))
                .toList();
    }

    boolean isRecommended(UUID pairingId) {
        LedgerEntry entry = entries.get(pairingId);
        return entry != null && entry.isRecommended();
    }

    /** Whether the candidate was fetched before its newest revision, with which the entry was scored. */
    boolean isStale(LedgerEntry entry) {
        UUID id = entry.pairing().id();
        return all.containsKey(id)
                && (!fresh.containsKey(id)
                        || entry.isOfLater(Objects.requireNonNull(all.get(id)).candidate()));
    }

    /** Whether the entry says something else than what was found out now. Of a new model alone nobody need hear. */
    boolean differs(LedgerEntry entry, Assessed assessed, boolean rescored) {
        Pairing pairing = entry.pairing();
        Stance stance = stance(pairing.id());
        return pairing.result().revision() != assessed.result().revision()
                || pairing.demand().revision() != assessed.demand().revision()
                || pairing.cause() != stance.cause()
                || !Objects.equals(pairing.note(), stance.note())
                || (rescored && !pairing.modelVersion().equals(scorer().modelVersion()));
    }

    /** Whether people would notice that another model scores now: in the order of this listing's recommendations or in their numbers. */
    boolean looksDifferent() {
        List<LedgerEntry> seen = entries.values().stream()
                .filter(LedgerEntry::isRecommended)
                .filter(entry -> fresh.containsKey(entry.pairing().id()))
                .sorted(Comparator.comparingDouble(
                                (LedgerEntry entry) -> -entry.pairing().score())
                        .thenComparing(entry -> entry.pairing().id()))
                .toList();
        int last = Integer.MAX_VALUE;
        for (LedgerEntry entry : seen) {
            int score = Objects.requireNonNull(fresh.get(entry.pairing().id()))
                    .score()
                    .thousandths();
            boolean moved = Math.abs(score - entry.pairing().score() * ScoringModel.FULL_SCORE) > UNNOTICED;
            if (score > last || moved) {
                return true;
            }
            last = score;
        }
        return false;
    }
}
