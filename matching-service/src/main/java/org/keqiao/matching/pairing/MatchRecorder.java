package org.keqiao.matching.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the ledger in line with what was found out of a listing. Scoring was done without locks, so what it rests on is checked again
 * under them: a listing of which something newer is known by now is left to the match of its newer revision, which looks at both anew.
 */
@Component
class MatchRecorder {

    private final KnownListings known;
    private final PairingLedger ledger;
    private final LedgerWriter writer;
    private final Scorer scorer;
    private final PairingProperties properties;

    MatchRecorder(
            KnownListings known,
            PairingLedger ledger,
            LedgerWriter writer,
            Scorer scorer,
            PairingProperties properties) {
        this.known = known;
        this.ledger = ledger;
        this.writer = writer;
        this.scorer = scorer;
        this.properties = properties;
    }

    /** The listing stands like this, not pairable: its pairings end. Nothing happens if something newer is known. */
    @Transactional
    public void withdraw(Standing standing, Occasion occasion) {
        if (known.learnAndLock(List.of(standing)).contains(standing.listingId())) {
            withdrawAllOf(standing.listingId(), occasion);
        }
    }

    @Transactional
    public void record(Assessment assessment, Occasion occasion) {
        ListingSnapshot listing = assessment.listing();
        List<Assessed> enough = assessment.candidates().stream()
                .filter(assessed -> properties.isEnough(assessed.score().thousandths()))
                .toList();
        Standing standing = Eligibility.standing(listing, occasion.now());
        Set<UUID> upToDate = known.learnAndLock(standings(standing, enough, occasion));
        if (!upToDate.contains(listing.id())) {
            return;
        }
        if (standing.pairable()) {
            choose(assessment, enough, upToDate, occasion);
        } else {
            withdrawAllOf(listing.id(), occasion);
        }
        known.markMatched(listing.id(), listing.revision(), scorer.modelVersion());
    }

    private void choose(Assessment assessment, List<Assessed> enough, Set<UUID> upToDate, Occasion occasion) {
        UUID listingId = assessment.listing().id();
        Map<UUID, LedgerEntry> left = entriesOf(listingId);
        int chosen = 0;
        for (Assessed assessed : enough) {
            if (!upToDate.contains(assessed.candidate().id())) {
                left.remove(assessed.pairingId());
                continue;
            }
            LedgerEntry old = left.get(assessed.pairingId());
            Choice choice = Choice.of(listingId, chosen++ < properties.keep(), old);
            if (choice.isAny()) {
                writer.recommend(assessed, old, choice, occasion);
                left.remove(assessed.pairingId());
            }
        }
        left.values().stream().filter(LedgerEntry::isRecommended).forEach(entry -> drop(entry, assessment, occasion));
    }

    /**
     * No longer chosen by this listing. It stays only if the other chooses it and nothing about it was found out anew: it was not scored
     * below the minimum, and it was scored with the listing as it is now.
     */
    private void drop(LedgerEntry entry, Assessment assessment, Occasion occasion) {
        ListingSnapshot listing = assessment.listing();
        Assessed assessed = assessment.of(entry.pairing().id());
        if (assessed != null && entry.isOfLater(assessed.candidate())) {
            return;
        }
        boolean upToDate = assessed == null
                && entry.sideOf(listing.id()).revision() == listing.revision()
                && entry.pairing().modelVersion().equals(scorer.modelVersion());
        Choice choice = Choice.of(listing.id(), false, entry);
        if (upToDate && choice.isAny()) {
            writer.choose(entry, choice);
        } else {
            writer.supersede(entry, occasion);
        }
    }

    private void withdrawAllOf(UUID listingId, Occasion occasion) {
        entriesOf(listingId).values().stream()
                .filter(entry -> entry.pairing().state() != PairingState.WITHDRAWN)
                .forEach(entry -> writer.withdraw(entry, PairingCause.LISTING_CLOSED, occasion));
    }

    private Map<UUID, LedgerEntry> entriesOf(UUID listingId) {
        return new HashMap<>(ledger.lockAllOf(listingId).stream()
                .collect(Collectors.toMap(entry -> entry.pairing().id(), Function.identity())));
    }

    private static List<Standing> standings(Standing listing, List<Assessed> candidates, Occasion occasion) {
        List<Standing> standings = new ArrayList<>();
        standings.add(listing);
        candidates.forEach(assessed -> standings.add(Eligibility.standing(assessed.candidate(), occasion.now())));
        return standings;
    }
}
