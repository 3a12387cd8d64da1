package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.RulingOutcome.Refusal;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.TestKeys;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What coordinators and operators do with the ledger, over HTTP. */
class LedgerFlowTests extends OnEngines {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final MatchRecorder matches;
    private final PairingLedger ledger;
    private final ExposureRun exposure;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Scorer scorer = new Scorer(ScoringModel.weighted3());
    private final HttpClient http = HttpClient.newHttpClient();
    private final ListingSnapshot result = Listings.solidElectrolyte().build();
    private final ListingSnapshot demand = Listings.solidElectrolyteWanted().build();

    @LocalServerPort
    private int port;

    @Autowired
    LedgerFlowTests(
            MatchRecorder matches, PairingLedger ledger, ExposureRun exposure, JdbcClient jdbc, JsonMapper json) {
        this.matches = matches;
        this.ledger = ledger;
        this.exposure = exposure;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    void aCoordinatorRecommendsWhatTheScoreDoesNotAndItSurvivesAMatch() throws Exception {
        ListingSnapshot far = Listings.antibodyWanted().build();
        searchable(result);
        searchable(far);

        assertThat(rule(result, far, true, "两家已谈过").refusal()).isNull();
        assertThat(pairing(far).cause()).isEqualTo(PairingCause.BY_HAND);
        assertThat(pairing(far).note()).isEqualTo("两家已谈过");
        match(far, result);
        match(result);
        assertThat(pairing(far).state()).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void aCoordinatorsWithdrawalBindsAndCanBeTakenBack() throws Exception {
        searchable(result);
        searchable(demand);
        match(demand, result);

        assertThat(rule(result, demand, false, "指标不可比").refusal()).isNull();
        match(demand, result);
        assertThat(pairing(demand).cause()).isEqualTo(PairingCause.CORRECTED);
        assertThat(rule(result, demand, true, "已核实").refusal()).isNull();
        assertThat(pairing(demand).state()).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void aRulingThatIsAskedForAgainIsFollowedOnce() throws Exception {
        searchable(result);
        searchable(demand);
        match(demand, result);
        long events = events();
        String ruling = json.writeValueAsString(new Ruling(result.id(), demand.id(), false, "指标不可比"));
        String key = UUID.randomUUID().toString();

        assertThat(send("/rulings", "board", ruling, key).statusCode()).isEqualTo(200);
        assertThat(events()).isEqualTo(events + 1);
        assertThat(rule(result, demand, true, "已核实").refusal()).isNull();
        assertThat(send("/rulings", "board", ruling, key).statusCode()).isEqualTo(200);
        assertThat(pairing(demand).state()).as("another ruling came in between").isEqualTo(PairingState.WITHDRAWN);

        long version = pairing(demand).version();
        HttpResponse<String> again = send("/rulings", "board", ruling, key);
        assertThat(json.readValue(again.body(), RulingOutcome.class).refusal()).isNull();
        assertThat(pairing(demand).version()).isEqualTo(version);
        assertThat(events()).isEqualTo(events + 3);
    }

    @Test
    void theGatesHoldForCoordinatorsToo() throws Exception {
        ListingSnapshot own =
                Listings.solidElectrolyteWanted().owner(result.ownerKey()).build();
        searchable(result);
        searchable(own);

        RulingOutcome refused = rule(result, own, true, "同一单位");
        assertThat(refused.refusal()).isEqualTo(Refusal.NOT_PAIRABLE);
        assertThat(refused.gates()).containsExactly(new ClosedGate(Gate.TWO_OWNERS, null));
        assertThat(rule(result, demand, true, "查无此条").refusal()).isEqualTo(Refusal.NOT_FOUND);
        assertThat(rule(result, demand, false, "查无此条").refusal()).isEqualTo(Refusal.NO_PAIRING);
        assertThat(post("/rulings", "board", json.writeValueAsString(new Ruling(result.id(), own.id(), true, " ")))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyTheRightScopeOpensTheseDoors() throws Exception {
        assertThat(post("/rulings", "admin", "{}").statusCode()).isEqualTo(403);
        assertThat(post("/rematch", "board", "{}").statusCode()).isEqualTo(403);
        assertThat(post("/ledger/replay", "board", "{}").statusCode()).isEqualTo(403);
        assertThat(get("/exposure", "admin").statusCode()).isEqualTo(403);
    }

    @Test
    void theReplayedTopicIsTheLedgerAndATamperedLineIsFound() throws Exception {
        match(demand, result);
        await().atMost(SOON).untilAsserted(() -> assertThat(unsent()).isZero());
        assertThat(differences()).isZero();

        jdbc.sql("UPDATE pairing SET note = '改过' WHERE demand_id = ?")
                .param(demand.id())
                .update();
        assertThat(differences()).isEqualTo(1);
        jdbc.sql("UPDATE pairing SET note = NULL WHERE demand_id = ?")
                .param(demand.id())
                .update();
        assertThat(differences()).isZero();
    }

    @Test
    void aRematchLooksAtEverythingAgainAndPublishesOnlyWhatChanges() throws Exception {
        searchable(demand, result);
        match(demand, result);
        long events = events();
        int asked = (int) SEARCH.callsFor(demand.id());

        assertThat(post("/rematch", "admin", "{}").statusCode()).isEqualTo(202);
        await().atMost(SOON).until(() -> stillToRematch() == 0);
        assertThat(SEARCH.callsFor(demand.id())).isGreaterThan(asked);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void aListingThatCannotBeMatchedKeepsNoOtherWaiting() throws Exception {
        List<ListingSnapshot> demands = IntStream.range(0, 20)
                .mapToObj(number -> Listings.solidElectrolyteWanted().build())
                .toList();
        for (ListingSnapshot one : demands) {
            searchable(one, result);
            match(one, result);
        }
        UUID broken = demands.stream()
                .map(ListingSnapshot::id)
                .min(Comparator.comparing(UUID::toString))
                .orElseThrow();
        SEARCH.beforeAnswering(broken, () -> {
            throw new IllegalStateException("The answer breaks off");
        });
        long asked = SEARCH.callsFor(broken);

        post("/rematch", "admin", "{}");
        await().atMost(SOON).until(() -> stillToRematch() == 1);
        assertThat(SEARCH.callsFor(broken) - asked).isBetween(1L, 4L);

        SEARCH.beforeAnswering(broken, () -> {});
        await().atMost(SOON).until(() -> stillToRematch() == 0);
    }

    private int stillToRematch() throws Exception {
        return json.readTree(get("/rematch", "admin").body()).path("open").asInt();
    }

    @Test
    void noListingHasMoreThanItsPlacesAndEverybodyHasSome() throws Exception {
        ListingSnapshot[] demands = IntStream.range(0, 45)
                .mapToObj(number -> Listings.solidElectrolyteWanted().build())
                .toArray(ListingSnapshot[]::new);
        ListingSnapshot[] results = {
            result,
            Listings.solidElectrolyte().build(),
            Listings.solidElectrolyte().build()
        };
        for (ListingSnapshot one : demands) {
            match(one, results);
        }
        exposure.run();
        for (ListingSnapshot one : demands) {
            match(one, results);
        }

        assertThat(Arrays.stream(results).map(this::open)).allMatch(open -> open == 20);
        assertThat(Arrays.stream(demands).map(this::open)).allMatch(open -> open >= 1);
        ExposureReport report = json.readValue(get("/exposure", "board").body(), ExposureReport.class);
        assertThat(report.results().now().most()).isEqualTo(20);
        assertThat(report.results().plain().most()).isGreaterThanOrEqualTo(45);
    }

    private long open(ListingSnapshot listing) {
        return jdbc.sql(
                        "SELECT count(*) FROM pairing WHERE state = 'RECOMMENDED' AND (result_id = :id OR demand_id = :id)")
                .param("id", listing.id())
                .query(Long.class)
                .single();
    }

    private long differences() throws Exception {
        LedgerComparison found =
                json.readValue(post("/ledger/replay", "admin", "{}").body(), LedgerComparison.class);
        return found.missing() + found.different();
    }

    private long unsent() {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                .query(Long.class)
                .single();
    }

    private long events() {
        return jdbc.sql("SELECT count(*) FROM outbox JOIN pairing ON key = pairing.id::text WHERE demand_id = ?")
                .param(demand.id())
                .query(Long.class)
                .single();
    }

    private RulingOutcome rule(ListingSnapshot one, ListingSnapshot other, boolean recommend, String note)
            throws Exception {
        Ruling ruling = new Ruling(one.id(), other.id(), recommend, note);
        HttpResponse<String> answer = post("/rulings", "board", json.writeValueAsString(ruling));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), RulingOutcome.class);
    }

    private HttpResponse<String> post(String path, String scope, String body) throws Exception {
        return send(path, scope, body, null);
    }

    private HttpResponse<String> get(String path, String scope) throws Exception {
        return send(path, scope, null, null);
    }

    private HttpResponse<String> send(String path, String scope, @Nullable String body, @Nullable String key)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + TestKeys.token(TestKeys.LOCAL, "matching-service", scope, Duration.ofMinutes(5)))
                .header("Content-Type", "application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.send(
                (body == null ? request : request.POST(BodyPublishers.ofString(body))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void searchable(ListingSnapshot listing, ListingSnapshot... candidates) {
        SEARCH.answer(new CandidateList(listing, found(candidates)));
    }

    private void match(ListingSnapshot listing, ListingSnapshot... candidates) {
        matches.record(
                Assessment.of(new CandidateList(listing, found(candidates)), ListingText::of, scorer, NOW),
                new Occasion(NOW, null));
    }

    private static List<Candidate> found(ListingSnapshot... candidates) {
        return Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, 0.72, null, 1))
                .toList();
    }

    private Pairing pairing(ListingSnapshot other) {
        UUID id = PairingIds.of(result.id(), other.id());
        return ledger.find(id).orElseThrow();
    }
}
