package org.keqiao.web.fair.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebFlowTest
class MeetingFlowTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    FairStory story;

    @Autowired
    PairingStory listings;

    @Autowired
    PairWishes wishes;

    @Autowired
    Lapsing lapsing;

    @Autowired
    Meetings meetings;

    @Autowired
    JsonMapper json;

    Actor coordinator;
    Actor university;
    Actor firm;
    FairView fair;
    UUID result;
    UUID demand;
    UUID offering;
    UUID seeking;

    @BeforeEach
    void twoRegister() {
        coordinator = accounts.coordinator();
        university = accounts.researcher();
        firm = accounts.firmMember();
        fair = story.open(coordinator, "意向与洽谈");
        result = listings.post(university, "RESULT", "成果：低温烧结银浆", false);
        demand = listings.post(firm, "DEMAND", "需求：低温烧结银浆", false);
        offering = story.register(university, fair.id(), result);
        seeking = story.register(firm, fair.id(), demand);
    }

    @Test
    void recommendedPairingsComeBeforeNearMisses() {
        Actor near = accounts.researcher();
        UUID nearMiss = story.register(near, fair.id(), listings.post(near, "RESULT", "成果：导电胶", false));
        Pairing pairing = TestPairings.between(result, demand);
        listings.tell(pairing);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(partners(firm)
                                .valueStream()
                                .map(partner -> partner.path("pairingId").asString("")))
                        .contains(pairing.id().toString()));
        List<JsonNode> partners = partners(firm).valueStream().toList();
        assertThat(partners)
                .extracting(
                        partner -> UUID.fromString(partner.path("participantId").asString()))
                .containsExactly(offering, nearMiss);
        assertThat(partners.getFirst().path("score").asDouble()).isEqualTo(0.724);
        assertThat(partners.getLast().path("score").asDouble()).isBetween(0.05, 0.3);
        assertThat(wishes.of(fair.id()))
                .as("the near miss is a wish too, for nobody else would meet that participant")
                .extracting(PairWish::pair)
                .containsExactly(Pair.of(offering, seeking), Pair.of(nearMiss, seeking));
    }

    @Test
    void aRequestIsAcceptedOnceAndByTheAskedSideOnly() {
        UUID slot = fair.slots().getFirst().id();
        String id = ask(firm, offering, slot);
        assertThat(ask(firm, offering, slot)).as("asking again").isEqualTo(id);
        answer(firm, id, "accept", 404);
        answer(accounts.firmMember(), id, "accept", 404);
        answer(university, id, "accept", 200);
        answer(university, id, "accept", 200);
        answer(university, id, "decline", 409);
        assertThat(wishes.of(fair.id())).singleElement().satisfies(wish -> {
            assertThat(wish.agreed()).isTrue();
            assertThat(wish.slotId()).isEqualTo(slot);
        });
        Actor late = accounts.firmMember();
        story.register(late, fair.id(), listings.post(late, "DEMAND", "需求：银浆", false));
        assertThat(story.post(late, meetingsPath(), Map.of("other", offering, "slot", slot), 409)
                        .path("type")
                        .asString())
                .endsWith("fair-slot-taken");
    }

    @Test
    void oneNoEndsARequestAndLetsNoOtherBegin() {
        String id = ask(firm, offering, null);
        story.prefer(university, fair.id(), seeking, Preference.NO);
        assertThat(meetings.find(UUID.fromString(id)).orElseThrow().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(story.post(firm, meetingsPath(), Map.of("other", offering), 409)
                        .path("type")
                        .asString())
                .endsWith("fair-meeting-not-wanted");
        assertThat(wishes.of(fair.id())).singleElement().matches(PairWish::isNo);
    }

    @Test
    void aRequestLapsesAndBlocksNobodyMeanwhile() {
        UUID slot = fair.slots().getFirst().id();
        String waiting = ask(firm, offering, slot);
        Actor other = accounts.firmMember();
        story.register(other, fair.id(), listings.post(other, "DEMAND", "需求：烧结银", false));
        answer(university, ask(other, offering, slot), "accept", 200);
        answer(university, waiting, "accept", 409);
        Meeting open = meetings.find(UUID.fromString(waiting)).orElseThrow();
        lapsing.lapse(Objects.requireNonNull(open.expiresAt()).minusSeconds(1));
        assertThat(meetings.find(open.id()).orElseThrow().state()).isEqualTo(MeetingState.REQUESTED);
        lapsing.lapse(Objects.requireNonNull(open.expiresAt()));
        assertThat(meetings.find(open.id()).orElseThrow().state()).isEqualTo(MeetingState.EXPIRED);
        assertThat(ask(firm, offering, null)).as("may ask again").isNotEqualTo(waiting);
    }

    @Test
    void whoWithdrawsMeetsNobodyAndFreesTheOthersTime() {
        UUID slot = fair.slots().getFirst().id();
        answer(university, ask(firm, offering, slot), "accept", 200);
        client.api(firm)
                .delete()
                .uri("/api/v1/fairs/" + fair.id() + "/participants/" + seeking)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(wishes.of(fair.id())).isEmpty();
        Actor other = accounts.firmMember();
        story.register(other, fair.id(), listings.post(other, "DEMAND", "需求：银浆替代", false));
        answer(university, ask(other, offering, slot), "accept", 200);
    }

    @Test
    void strangersSeeNoPartnersAndCoordinatorsOnlyWithConsent() {
        String path = "/api/v1/fairs/" + fair.id() + "/partners";
        client.api(accounts.firmMember())
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound();
        String ofFirm = path + "?participant=" + seeking;
        client.api(university).get().uri(ofFirm).exchange().expectStatus().isNotFound();
        client.api(coordinator).get().uri(ofFirm).exchange().expectStatus().isNotFound();
        accounts.consent(Objects.requireNonNull(firm.organisationId()));
        client.api(coordinator).get().uri(ofFirm).exchange().expectStatus().isOk();
    }

    private JsonNode partners(Actor actor) {
        byte[] body = client.api(actor)
                .get()
                .uri("/api/v1/fairs/" + fair.id() + "/partners")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(Objects.requireNonNull(body));
    }

    private String ask(Actor actor, UUID other, @Nullable UUID slot) {
        Map<String, Object> request = slot == null ? Map.of("other", other) : Map.of("other", other, "slot", slot);
        return story.post(actor, meetingsPath(), request, 200).path("id").asString();
    }

    private void answer(Actor actor, String meeting, String answer, int status) {
        story.post(actor, meetingsPath() + "/" + meeting + "/" + answer, Map.of(), status);
    }

    private String meetingsPath() {
        return "/api/v1/fairs/" + fair.id() + "/meetings";
    }
}
