package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the ledger, on the real PostgreSQL. */
class MatchRecorderTests extends OnEngines {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final MatchRecorder recorder;
    private final Expiries expiries;
    private final Scorer scorer = new Scorer(ScoringModel.weighted3());
    private final JdbcClient jdbc;
    private final ListingSnapshot result = Listings.solidElectrolyte().build();
    private final ListingSnapshot demand = Listings.solidElectrolyteWanted().build();

    @Autowired
    MatchRecorderTests(MatchRecorder recorder, Expiries expiries, JdbcClient jdbc) {
        this.recorder = recorder;
        this.expiries = expiries;
        this.jdbc = jdbc;
    }

    @Test
    void whoMayNotPairIsNotRecommended() {
        match(
                result,
                Listings.solidElectrolyteWanted().owner(result.ownerKey()).build(),
                Listings.solidElectrolyteWanted().closedForInterest().build(),
                Listings.solidElectrolyteWanted().validUntil(NOW).build(),
                Listings.solidElectrolyteWanted()
                        .deadline(LocalDate.of(2026, 11, 22))
                        .build(),
                Listings.solidElectrolyte().build());

        assertThat(states(result)).isEmpty();
    }

    @Test
    void aPairBelowTheMinimumIsNotRecommended() {
        match(result, Listings.antibodyWanted().build());

        assertThat(states(result)).isEmpty();
    }

    @Test
    void aListingChoosesAtMostTwenty() {
        ListingSnapshot[] many = IntStream.range(0, 25)
                .mapToObj(number -> Listings.solidElectrolyteWanted().build())
                .toArray(ListingSnapshot[]::new);
        match(result, many);

        assertThat(states(result)).hasSize(20).containsOnly(PairingState.RECOMMENDED.name());
    }

    @Test
    void whatTheOtherSideChoosesStaysWhenThisSideDoesNotSeeIt() {
        match(demand, result);
        match(result);

        assertThat(states(result)).containsExactly("RECOMMENDED");
    }

    @Test
    void whatOnlyThisSideChoseIsSupersededWhenItIsSeenNoMore() {
        match(result, demand);
        match(result);

        assertThat(states(result)).containsExactly("SUPERSEDED");
    }

    @Test
    void aCandidateKnownToBeWithdrawnIsLeftOut() {
        withdraw(demand, 2);
        match(result, demand);

        assertThat(states(result)).isEmpty();
    }

    @Test
    void aLateWithdrawalChangesNothing() {
        ListingSnapshot edited =
                Listings.solidElectrolyteWanted().id(demand.id()).revision(3).build();
        match(edited, result);
        withdraw(demand, 2);

        assertThat(states(result)).containsExactly("RECOMMENDED");
    }

    @Test
    void aListingClosedForInterestLosesItsPairings() {
        match(demand, result);
        match(Listings.solidElectrolyteWanted()
                .id(demand.id())
                .revision(2)
                .closedForInterest()
                .build());

        assertThat(states(result)).containsExactly("WITHDRAWN");
    }

    @Test
    void aDeadlineThatPassesEndsPairingsAlthoughNobodySaysSo() {
        ListingSnapshot due = Listings.solidElectrolyteWanted()
                .deadline(LocalDate.of(2026, 11, 23))
                .build();
        match(due, result);
        expiries.endDue();

        assertThat(states(due)).containsExactly("WITHDRAWN");
        match(due, result);
        assertThat(states(due)).containsExactly("WITHDRAWN");
    }

    @Test
    void aResultWhoseOwnershipIsDisputedLosesItsPairings() {
        match(demand, result);
        match(Listings.solidElectrolyte()
                .id(result.id())
                .revision(2)
                .ipStatus(IpStatus.DISPUTED)
                .build());

        assertThat(states(result)).containsExactly("WITHDRAWN");
    }

    @Test
    void matchesAtTheSameTimeNeitherBlockEachOtherForEverNorLoseAnything() throws Exception {
        List<ListingSnapshot> results = copies(true);
        List<ListingSnapshot> demands = copies(false);
        List<Runnable> matches = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            results.forEach(one -> matches.add(() -> match(one, demands.toArray(ListingSnapshot[]::new))));
            demands.forEach(one -> matches.add(() -> match(one, results.toArray(ListingSnapshot[]::new))));
        }
        ListingSnapshot gone = demands.getFirst();
        matches.add(matches.size() / 2, () -> withdraw(gone, 2));
        Collections.shuffle(matches, new Random(7));
        runAtTheSameTime(matches);

        assertThat(states(gone)).containsOnly("WITHDRAWN");
        demands.stream()
                .skip(1)
                .forEach(other ->
                        assertThat(states(other)).hasSize(results.size()).containsOnly("RECOMMENDED"));
        assertThat(eventsOf(demands)).isEqualTo(versionsOf(demands));
    }

    private static List<ListingSnapshot> copies(boolean results) {
        return IntStream.range(0, 6)
                .mapToObj(number -> (results ? Listings.solidElectrolyte() : Listings.solidElectrolyteWanted()).build())
                .toList();
    }

    private static void runAtTheSameTime(List<Runnable> matches) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            matches.forEach(match -> running.add(threads.submit(match)));
            for (Future<?> match : running) {
                match.get();
            }
        }
    }

    private void match(ListingSnapshot listing, ListingSnapshot... candidates) {
        List<Candidate> found = Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, candidate.title().contains("抗体") ? 0.35 : 0.72, null, 1))
                .toList();
        recorder.record(
                Assessment.of(new CandidateList(listing, found), ListingText::of, scorer, NOW),
                new Occasion(NOW.plus(Duration.ofSeconds(1)), null));
    }

    private void withdraw(ListingSnapshot listing, long revision) {
        recorder.withdraw(Standing.gone(listing.id(), revision), new Occasion(NOW, null));
    }

    private List<String> states(ListingSnapshot listing) {
        return jdbc.sql("SELECT state FROM pairing WHERE result_id = :id OR demand_id = :id")
                .param("id", listing.id())
                .query(String.class)
                .list();
    }

    private long eventsOf(List<ListingSnapshot> demands) {
        return jdbc.sql("SELECT count(*) FROM outbox JOIN pairing ON key = pairing.id::text WHERE demand_id = ANY (?)")
                .param(ids(demands))
                .query(Long.class)
                .single();
    }

    private long versionsOf(List<ListingSnapshot> demands) {
        return jdbc.sql("SELECT sum(version) FROM pairing WHERE demand_id = ANY (?)")
                .param(ids(demands))
                .query(Long.class)
                .single();
    }

    private static UUID[] ids(List<ListingSnapshot> listings) {
        return listings.stream().map(ListingSnapshot::id).toArray(UUID[]::new);
    }
}
