package org.keqiao.matching.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
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
    private final Options options;
    private final Opinions opinions;
    private final Exposures exposures;
    private final PairingProperties properties;

    MatchRecorder(
            KnownListings known,
            PairingLedger ledger,
            LedgerWriter writer,
            Options options,
            Opinions opinions,
            Exposures exposures,
            PairingProperties properties) {
        this.known = known;
        this.ledger = ledger;
        this.writer = writer;
        this.options = options;
        this.opinions = opinions;
        this.exposures = exposures;
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
        UUID listingId = assessment.listing().id();
        Standing standing = Standing.of(assessment.listing(), occasion.now());
        List<Standing> standings = standings(standing, assessment, occasion);
        Set<UUID> outdated = standings.stream().map(Standing::listingId).collect(Collectors.toSet());
        outdated.removeAll(known.learnAndLock(standings));
        if (outdated.contains(listingId)) {
            return;
        }
        if (standing.pairable()) {
            choose(assessment, outdated, occasion);
        } else {
            withdrawAllOf(listingId, occasion);
        }
        known.markMatched(
                listingId, assessment.listing().revision(), assessment.scorer().modelVersion());
    }

    private void choose(Assessment assessment, Set<UUID> outdated, Occasion occasion) {
        UUID listingId = assessment.listing().id();
        Matched matched = new Matched(
                assessment,
                outdated,
                opinions.ofListing(listingId),
                ledger.lockAllOf(listingId).stream()
                        .collect(Collectors.toMap(entry -> entry.pairing().id(), entry -> entry)),
                properties);
        options.see(assessment.listing(), matched.visible(), matched.tooLow());
        Map<UUID, Option> left =
                options.of(listingId).stream().collect(Collectors.toMap(Option::pairingId, option -> option));
        boolean rescored = matched.looksDifferent();
        for (LedgerEntry entry : matched.entries().values()) {
            if (entry.isRecommended()) {
                settle(entry, matched, left.containsKey(entry.pairing().id()), rescored, occasion);
            }
        }
        matched.heldAnew().forEach(one -> recommend(one, matched, occasion));
        exposures.fill(matched, left, occasion);
    }

    /** What becomes of a recommendation of this listing. */
    private void settle(LedgerEntry entry, Matched matched, boolean isOption, boolean rescored, Occasion occasion) {
        Assessed assessed = matched.fresh(entry.pairing().id());
        Stance stance = matched.stance(entry.pairing().id());
        if (stance.isBlocked()) {
            writer.withdraw(entry, stance.cause(), stance.note(), occasion);
        } else if (matched.isStale(entry)) {
            writer.hold(entry, stance.isHeld());
        } else if (!isOption && !stance.isHeld()) {
            writer.supersede(entry, occasion);
        } else if (assessed != null && matched.differs(entry, assessed, rescored)) {
            writer.recommend(assessed, entry, stance, matched.scorer(), occasion);
        } else {
            writer.hold(entry, stance.isHeld());
        }
    }

    private void recommend(Assessed assessed, Matched matched, Occasion occasion) {
        UUID id = assessed.pairingId();
        writer.recommend(assessed, matched.entries().get(id), matched.stance(id), matched.scorer(), occasion);
    }

    private void withdrawAllOf(UUID listingId, Occasion occasion) {
        options.forgetOf(listingId);
        ledger.lockAllOf(listingId).stream()
                .filter(entry -> entry.pairing().state() != PairingState.WITHDRAWN)
                .forEach(entry -> writer.withdraw(entry, PairingCause.LISTING_CLOSED, null, occasion));
    }

    private List<Standing> standings(Standing listing, Assessment assessment, Occasion occasion) {
        Set<UUID> spokenOf = opinions.ofListing(listing.listingId()).keySet();
        List<Standing> standings = new ArrayList<>();
        standings.add(listing);
        assessment.candidates().stream()
                .filter(assessed ->
                        properties.isEnough(assessed.score().thousandths()) || spokenOf.contains(assessed.pairingId()))
                .forEach(assessed -> standings.add(Standing.of(assessed.candidate(), occasion.now())));
        return standings;
    }
}
