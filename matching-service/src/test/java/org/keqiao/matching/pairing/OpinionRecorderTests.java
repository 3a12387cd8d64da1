package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say to pairs binds the ledger, on the real PostgreSQL. */
class OpinionRecorderTests extends OnEngines {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Occasion OCCASION = new Occasion(NOW.plus(Duration.ofSeconds(1)), null);

    private final MatchRecorder matches;
    private final OpinionRecorder opinions;
    private final PairingLedger ledger;
    private final Scorer scorer = new Scorer(ScoringModel.weighted3());
    private final ListingSnapshot result = Listings.solidElectrolyte().build();
    private final ListingSnapshot demand = Listings.solidElectrolyteWanted().build();

    @Autowired
    OpinionRecorderTests(MatchRecorder matches, OpinionRecorder opinions, PairingLedger ledger) {
        this.matches = matches;
        this.opinions = opinions;
        this.ledger = ledger;
    }

    @Test
    void aNoWithdrawsAtOnceAndTheSameMatchDoesNotBringItBack() {
        match(result, demand);
        say(Opinion.Speaker.DEMAND, 1, Opinion.Says.AGAINST);
        assertThat(pairing().state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(pairing().cause()).isEqualTo(PairingCause.DECLINED);

        match(result, demand);
        match(demand, result);
        assertThat(pairing().state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(pairing().version()).isEqualTo(2);
    }

    @Test
    void aNoBindsUntilAListingChangesInSubstance() {
        match(result, demand);
        say(Opinion.Speaker.RESULT, 1, Opinion.Says.AGAINST);

        ListingSnapshot confirmed =
                Listings.solidElectrolyteWanted().id(demand.id()).revision(2).build();
        match(confirmed, result);
        assertThat(pairing().state()).isEqualTo(PairingState.WITHDRAWN);

        ListingSnapshot rewritten = Listings.solidElectrolyteWanted()
                .id(demand.id())
                .revision(3)
                .readiness(6)
                .build();
        match(rewritten, result);
        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
        assertThat(pairing().cause()).isEqualTo(PairingCause.MATCHED);
    }

    @Test
    void whoChangesTheirMindGetsThePairingBackAtOnce() {
        match(result, demand);
        say(Opinion.Speaker.DEMAND, 1, Opinion.Says.AGAINST);
        say(Opinion.Speaker.DEMAND, 2, Opinion.Says.FOR);

        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void duplicatesAndLateRevisionsChangeNothing() {
        match(result, demand);
        say(Opinion.Speaker.DEMAND, 2, Opinion.Says.FOR);
        long version = pairing().version();

        assertThat(say(Opinion.Speaker.DEMAND, 1, Opinion.Says.AGAINST)).isEqualTo(Effect.NONE);
        assertThat(say(Opinion.Speaker.DEMAND, 2, Opinion.Says.AGAINST))
                .as("whether it was matched, nobody knows")
                .isEqualTo(Effect.TO_BE_MATCHED);
        assertThat(pairing().version()).isEqualTo(version);
        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void whatOneSideWantsStaysWhateverIsBetterOrSeen() {
        match(result, demand);
        say(Opinion.Speaker.DEMAND, 1, Opinion.Says.FOR);
        match(result);
        match(demand);

        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void interestBringsBackWhatOthersOutranked() {
        match(result, demand);
        match(result);
        assertThat(pairing().state()).isEqualTo(PairingState.SUPERSEDED);
        say(Opinion.Speaker.RESULT, 1, Opinion.Says.FOR);

        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void theNoOfOneSideOutweighsTheOthersInterestAndACoordinator() {
        match(result, demand);
        say(Opinion.Speaker.RESULT, 1, Opinion.Says.FOR);
        say(Opinion.Speaker.COORDINATOR, 1, Opinion.Says.FOR);
        assertThat(pairing().cause()).isEqualTo(PairingCause.BY_HAND);
        say(Opinion.Speaker.DEMAND, 1, Opinion.Says.AGAINST);

        assertThat(pairing().cause()).isEqualTo(PairingCause.DECLINED);
    }

    @Test
    void interestInAClosedListingRecommendsNothing() {
        match(result, demand);
        matches.withdraw(Standing.gone(demand.id(), 2), OCCASION);
        say(Opinion.Speaker.RESULT, 1, Opinion.Says.FOR);

        assertThat(pairing().cause()).isEqualTo(PairingCause.LISTING_CLOSED);
    }

    @Test
    void whoIsFullGivesUpItsWeakestForSomethingBetterButNotWhatIsHeld() {
        ListingSnapshot[] weak =
                IntStream.range(0, 20).mapToObj(number -> weak()).toArray(ListingSnapshot[]::new);
        match(result, weak);
        ListingSnapshot first = weak[0];
        opinions.record(opinion(pairing(first), Opinion.Speaker.DEMAND, 1, Opinion.Says.FOR), OCCASION);
        // Everybody has other pairings, so that nobody's few are at stake.
        for (int i = 0; i < 4; i++) {
            match(Listings.solidElectrolyte().build(), weak);
        }
        match(demand, result);

        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
        assertThat(pairing(first).state()).isEqualTo(PairingState.RECOMMENDED);
        assertThat(Arrays.stream(weak).filter(one -> pairing(one).state() == PairingState.SUPERSEDED))
                .hasSize(1);
    }

    private static ListingSnapshot weak() {
        return Listings.solidElectrolyteWanted()
                .keywords()
                .modes()
                .zone(null)
                .readiness(9)
                .build();
    }

    private Effect say(Opinion.Speaker speaker, long revision, Opinion.Says says) {
        return opinions.record(opinion(pairing(), speaker, revision, says), OCCASION);
    }

    private static Opinion opinion(Pairing pairing, Opinion.Speaker speaker, long revision, Opinion.Says says) {
        @Nullable DeclineReason reason = says == Opinion.Says.AGAINST ? DeclineReason.OTHER_FIELD : null;
        return new Opinion(
                pairing.id(),
                speaker,
                revision,
                pairing.result(),
                pairing.demand(),
                says,
                reason,
                null,
                pairing.parts(),
                NOW);
    }

    private void match(ListingSnapshot listing, ListingSnapshot... candidates) {
        List<Candidate> found = Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, 0.72, null, 1))
                .toList();
        matches.record(Assessment.of(new CandidateList(listing, found), ListingText::of, scorer, NOW), OCCASION);
    }

    private Pairing pairing() {
        return pairing(demand);
    }

    private Pairing pairing(ListingSnapshot other) {
        return ledger.find(PairingIds.of(result.id(), other.id())).orElseThrow();
    }
}
