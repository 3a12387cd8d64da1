package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.AssessmentAnswer;
import org.keqiao.contracts.pairing.ScoredCandidate;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** How the candidates of a listing score now, over HTTP. */
class AssessmentFlowTests extends OnEngines {

    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final ListingSnapshot result = Listings.solidElectrolyte().build();
    private final ListingSnapshot fitting = Listings.solidElectrolyteWanted().build();
    private final ListingSnapshot unrelated = Listings.antibodyWanted().build();

    @LocalServerPort
    private int port;

    @Autowired
    AssessmentFlowTests(JsonMapper json, JdbcClient jdbc) {
        this.json = json;
        this.jdbc = jdbc;
    }

    @Test
    void theBestComesFirstAndItsPartsSumToItsScore() throws Exception {
        searchable(result, Map.of(unrelated, 0.4, fitting, 0.75));

        AssessmentAnswer answer = assessment(result, "");
        assertThat(answer.listing().listingId()).isEqualTo(result.id());
        assertThat(answer.modelVersion()).isNotBlank();
        assertThat(answer.candidates())
                .extracting(candidate -> candidate.candidate().listingId())
                .containsExactly(fitting.id(), unrelated.id());
        assertThat(answer.candidates()).allSatisfy(AssessmentFlowTests::partsSumToTheScore);
    }

    @Test
    void onlySoManyAsAskedFor() throws Exception {
        searchable(result, Map.of(unrelated, 0.4, fitting, 0.75));

        assertThat(assessment(result, "?size=1").candidates())
                .singleElement()
                .satisfies(best -> assertThat(best.candidate().listingId()).isEqualTo(fitting.id()));
    }

    @Test
    void whatMayNotPairIsNoCandidate() throws Exception {
        ListingSnapshot closed =
                Listings.solidElectrolyteWanted().closedForInterest().build();
        searchable(result, Map.of(closed, 0.8, fitting, 0.75));

        assertThat(assessment(result, "").candidates())
                .extracting(candidate -> candidate.candidate().listingId())
                .containsExactly(fitting.id());
    }

    @Test
    void nothingIsRecorded() throws Exception {
        searchable(result, Map.of(fitting, 0.75));

        assertThat(assessment(result, "").candidates()).hasSize(1);
        assertThat(jdbc.sql("SELECT count(*) FROM pairing WHERE result_id = ?")
                        .param(result.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aListingIsReadAgainOnlyWhenItChanged() throws Exception {
        searchable(result, Map.of(fitting, 0.75));
        assessment(result, "");
        assessment(result, "");
        assertThat(SEARCH.readingsOf(fitting.id())).isOne();

        ListingSnapshot changed =
                Listings.solidElectrolyteWanted().id(fitting.id()).revision(2).build();
        searchable(result, Map.of(changed, 0.75));
        assertThat(assessment(result, "").candidates().getFirst().candidate().revision())
                .isEqualTo(2);
        assertThat(SEARCH.readingsOf(fitting.id())).isEqualTo(2);
    }

    @Test
    void aSizeOutOfRangeIsRefusedByItsName() throws Exception {
        for (String size : List.of("0", "501")) {
            HttpResponse<String> answer = ask(result, "?size=" + size, "assessments");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("size", "500");
        }
    }

    @Test
    void whatIsNotSearchableIsNotFoundAndAnOutageIsSaid() throws Exception {
        assertThat(ask(unrelated, "", "assessments").statusCode()).isEqualTo(404);
        searchable(result, Map.of(fitting, 0.75));
        SEARCH.failNext(1);
        assertThat(ask(result, "", "assessments").statusCode()).isEqualTo(503);
        assertThat(ask(result, "", "assessments").statusCode()).isEqualTo(200);
    }

    @Test
    void othersMayNotAsk() throws Exception {
        assertThat(ask(result, "", "board").statusCode()).isEqualTo(403);
    }

    private static void partsSumToTheScore(ScoredCandidate candidate) {
        long sum = candidate.parts().stream()
                .mapToLong(part -> Math.round(part.points() * 1000))
                .sum();
        assertThat(Math.round(candidate.score() * 1000)).isEqualTo(sum);
        assertThat(candidate.reasons()).hasSameSizeAs(candidate.parts());
    }

    private AssessmentAnswer assessment(ListingSnapshot of, String parameters) throws Exception {
        HttpResponse<String> answer = ask(of, parameters, "assessments");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), AssessmentAnswer.class);
    }

    private HttpResponse<String> ask(ListingSnapshot of, String parameters, String scope) throws Exception {
        return new ServiceCaller(port).get("/listings/" + of.id() + "/assessment" + parameters, scope);
    }

    private static void searchable(ListingSnapshot listing, Map<ListingSnapshot, Double> meanings) {
        Stream<Candidate> candidates =
                meanings.entrySet().stream().map(entry -> new Candidate(entry.getKey(), 1, entry.getValue(), null, 1));
        SEARCH.answer(new CandidateList(listing, candidates.toList()));
    }
}
