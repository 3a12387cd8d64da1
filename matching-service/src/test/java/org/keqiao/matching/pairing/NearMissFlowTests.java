package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.NearMiss;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What comes near, over HTTP. */
class NearMissFlowTests extends OnEngines {

    private final JsonMapper json;
    private final PairingProperties properties;
    private final ListingSnapshot demand = Listings.solidElectrolyteWanted()
            .modes(CooperationMode.TRANSFER)
            .readiness(6)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    NearMissFlowTests(JsonMapper json, PairingProperties properties) {
        this.json = json;
        this.properties = properties;
    }

    @Test
    void aClosedGateIsTheChangeWhenTheScoreIsEnough() throws Exception {
        ListingSnapshot result = Listings.solidElectrolyte().build();
        ListingSnapshot late = Listings.solidElectrolyteWanted()
                .deadline(LocalDate.of(2026, 11, 1))
                .build();
        searchable(result, 0.75, late);

        NearMissAnswer answer = nearMisses(result);
        assertThat(answer.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.change()).isEqualTo(NearMissChange.DEADLINE);
            assertThat(miss.listing().listingId()).isEqualTo(late.id());
            assertThat(miss.is()).containsExactly("2026-11-01");
        });
        assertThat(answer.experts()).isEmpty();
    }

    @Test
    void whatIsRecommendedAnywayIsNoNearMiss() throws Exception {
        ListingSnapshot result = Listings.solidElectrolyte().build();
        searchable(result, 0.75, Listings.solidElectrolyteWanted().build());

        assertThat(nearMisses(result).misses()).isEmpty();
    }

    @Test
    void oneChangeLiftsThePairOverTheMinimumAndAtMostFiveAreTold() throws Exception {
        ListingSnapshot[] near = new ListingSnapshot[8];
        Arrays.setAll(
                near,
                number -> Listings.solidElectrolyte()
                        .text("已完成放大，通过检测。".repeat(16))
                        .keywords("粉体")
                        .readiness(6)
                        .zone(null)
                        .build());
        searchable(demand, 0.4, near);

        List<NearMiss> misses = nearMisses(demand).misses();
        assertThat(misses).hasSize(5);
        assertThat(misses).allSatisfy(miss -> {
            assertThat(miss.change()).isEqualTo(NearMissChange.COOPERATION);
            assertThat(miss.score()).isLessThan(properties.minimumScore());
            assertThat(miss.scoreThen()).isGreaterThanOrEqualTo(properties.minimumScore());
        });
    }

    @Test
    void expertsAreNamedOnceAndThoseOfAnonymousResultsNever() throws Exception {
        searchable(
                demand,
                0.7,
                Listings.solidElectrolyte().of("大学甲", "李教授团队").build(),
                Listings.solidElectrolyte().of("大学甲", "李教授团队").build(),
                Listings.solidElectrolyte().of("研究所乙", "").build(),
                Listings.solidElectrolyte().build());

        assertThat(nearMisses(demand).experts()).singleElement().satisfies(expert -> {
            assertThat(expert.team()).isEqualTo("李教授团队");
            assertThat(expert.organisation().name()).isEqualTo("大学甲");
        });
    }

    @Test
    void othersMayNotAsk() throws Exception {
        assertThat(ask(demand, "board").statusCode()).isEqualTo(403);
        assertThat(ask(Listings.solidElectrolyte().build(), "assessments").statusCode())
                .isEqualTo(404);
    }

    private NearMissAnswer nearMisses(ListingSnapshot of) throws Exception {
        HttpResponse<String> answer = ask(of, "assessments");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), NearMissAnswer.class);
    }

    private HttpResponse<String> ask(ListingSnapshot of, String scope) throws Exception {
        return new ServiceCaller(port).get("/listings/" + of.id() + "/near-misses", scope);
    }

    private static void searchable(ListingSnapshot listing, double meaning, ListingSnapshot... candidates) {
        List<Candidate> found = Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, meaning, null, 1))
                .toList();
        SEARCH.answer(new CandidateList(listing, found));
    }
}
