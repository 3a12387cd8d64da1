package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingObstacle;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What keeps two listings apart, each kind of obstacle once, over HTTP. */
class WhyNotFlowTests extends OnEngines {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final MatchRecorder matches;
    private final RulingDesk rulings;
    private final JsonMapper json;
    private final Scorer scorer = new Scorer(ScoringModel.weighted3());
    private final ListingSnapshot result = Listings.solidElectrolyte().build();
    private final ListingSnapshot demand = Listings.solidElectrolyteWanted().build();

    @LocalServerPort
    private int port;

    @Autowired
    WhyNotFlowTests(MatchRecorder matches, RulingDesk rulings, JsonMapper json) {
        this.matches = matches;
        this.rulings = rulings;
        this.json = json;
    }

    @Test
    void nothingIsInTheWayOfWhatIsRecommended() throws Exception {
        searchable(result, 0.72, demand);
        searchable(demand, 0.72, result);
        match(demand, result);

        WhyNot found = whyNot(result, demand);
        assertThat(found.obstacle()).isEqualTo(PairingObstacle.NONE);
        assertThat(Objects.requireNonNull(found.pairing()).cause()).isEqualTo(PairingCause.MATCHED);
        assertThat(sum(found)).isEqualTo(Math.round(Objects.requireNonNull(found.score()) * 1000));
        assertThat(found.demandForResult().place()).isEqualTo(1);
        assertThat(whyNot(demand, result)).isEqualTo(found);
    }

    @Test
    void aClosedGateIsNamedWithTheListing() throws Exception {
        ListingSnapshot late = Listings.solidElectrolyteWanted()
                .deadline(LocalDate.of(2026, 11, 1))
                .build();
        searchable(result, 0.72, late);
        searchable(late, 0.72, result);

        WhyNot found = whyNot(result, late);
        assertThat(found.obstacle()).isEqualTo(PairingObstacle.GATE);
        assertThat(found.gates()).containsExactly(new ClosedGate(Gate.BEFORE_DEADLINE, late.id()));
        assertThat(found.score()).isPositive();
    }

    @Test
    void aRulingIsAGateAndTheLedgerTellsIt() throws Exception {
        searchable(result, 0.72, demand);
        searchable(demand, 0.72, result);
        match(demand, result);
        rulings.follow(new Ruling(result.id(), demand.id(), false, "指标不可比"), null);

        WhyNot found = whyNot(result, demand);
        assertThat(found.gates()).containsExactly(new ClosedGate(Gate.NOT_CORRECTED, null));
        assertThat(Objects.requireNonNull(found.pairing()).note()).isEqualTo("指标不可比");
    }

    @Test
    void whatSearchDoesNotFindIsNoCandidate() throws Exception {
        searchable(result, 0.72);
        searchable(demand, 0.72);

        WhyNot found = whyNot(result, demand);
        assertThat(found.obstacle()).isEqualTo(PairingObstacle.NOT_A_CANDIDATE);
        assertThat(found.demandForResult().place()).isNull();
    }

    @Test
    void whatIsFoundTooFarBehindIsNoCandidateEither() throws Exception {
        ListingSnapshot[] before = IntStream.range(0, 100)
                .mapToObj(number -> Listings.antibodyWanted().build())
                .toArray(ListingSnapshot[]::new);
        searchable(
                result,
                0.72,
                Stream.concat(Arrays.stream(before), Stream.of(demand)).toArray(ListingSnapshot[]::new));
        searchable(demand, 0.72);

        WhyNot found = whyNot(result, demand);
        assertThat(found.obstacle()).isEqualTo(PairingObstacle.NOT_A_CANDIDATE);
        assertThat(found.demandForResult().place()).isEqualTo(101);
        assertThat(found.demandForResult().considered()).isEqualTo(100);
    }

    @Test
    void aLowScoreIsToldWithItsParts() throws Exception {
        ListingSnapshot far = Listings.antibodyWanted().build();
        searchable(result, 0.35, far);
        searchable(far, 0.35, result);

        WhyNot found = whyNot(result, far);
        assertThat(found.obstacle()).isEqualTo(PairingObstacle.BELOW_MINIMUM);
        assertThat(found.score()).isLessThan(found.minimumScore());
        assertThat(found.reasons()).hasSameSizeAs(found.parts());
    }

    @Test
    void whoHasAllItsPlacesTakenIsToldSo() throws Exception {
        ListingSnapshot[] others = IntStream.range(0, 20)
                .mapToObj(number -> Listings.solidElectrolyteWanted().build())
                .toArray(ListingSnapshot[]::new);
        match(result, others);
        searchable(result, 0.72, demand);
        searchable(demand, 0.72, result);

        WhyNot found = whyNot(result, demand);
        assertThat(found.obstacle()).isEqualTo(PairingObstacle.NO_ROOM);
        assertThat(found.resultRoom().open()).isEqualTo(20);
        assertThat(found.demandRoom().open()).isZero();
    }

    @Test
    void twoOfOneKindHaveNoScore() throws Exception {
        ListingSnapshot other = Listings.solidElectrolyte().build();
        searchable(result, 0.72);
        searchable(other, 0.72);

        WhyNot found = whyNot(result, other);
        assertThat(found.gates()).containsExactly(new ClosedGate(Gate.TWO_KINDS, null));
        assertThat(found.score()).isNull();
    }

    @Test
    void aListingThatIsNotSearchableIsNotFoundAndOthersMayNotAsk() throws Exception {
        searchable(result, 0.72);

        assertThat(ask(result, demand, "board").statusCode()).isEqualTo(404);
        assertThat(ask(result, demand, "assessments").statusCode()).isEqualTo(403);
    }

    private WhyNot whyNot(ListingSnapshot one, ListingSnapshot other) throws Exception {
        HttpResponse<String> answer = ask(one, other, "board");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), WhyNot.class);
    }

    private HttpResponse<String> ask(ListingSnapshot one, ListingSnapshot other, String scope) throws Exception {
        return new ServiceCaller(port).get("/pairings/why-not?result=" + one.id() + "&demand=" + other.id(), scope);
    }

    private static long sum(WhyNot found) {
        return Math.round(found.parts().stream().mapToDouble(ScorePart::points).sum() * 1000);
    }

    private static void searchable(ListingSnapshot listing, double meaning, ListingSnapshot... candidates) {
        SEARCH.answer(new CandidateList(listing, found(meaning, candidates)));
    }

    private void match(ListingSnapshot listing, ListingSnapshot... candidates) {
        matches.record(
                Assessment.of(new CandidateList(listing, found(0.72, candidates)), ListingText::of, scorer, NOW),
                new Occasion(NOW, null));
    }

    private static List<Candidate> found(double meaning, ListingSnapshot... candidates) {
        return Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, meaning, null, 1))
                .toList();
    }
}
