package org.keqiao.web.fair.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A university meets the first of five firms in the first slot; the other four want to meet it too, each less than the one before. */
@WebFlowTest
class StandbyFlowTests {

    private static final int FIRMS = 5;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    FairStory story;

    @Autowired
    PairingStory listings;

    @Autowired
    Publishing publishing;

    @Autowired
    Meetings meetings;

    @Autowired
    StandbyRounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    FairView fair;
    Actor university;
    UUID host;
    final List<Actor> firms = new ArrayList<>();
    final List<UUID> guests = new ArrayList<>();

    @BeforeEach
    void publish() {
        fair = story.open(accounts.coordinator(), "候补");
        university = accounts.researcher();
        host = story.register(university, fair.id(), listings.post(university, "RESULT", "成果：低温烧结银浆", false));
        for (int firm = 0; firm < FIRMS; firm++) {
            Actor person = accounts.firmMember();
            firms.add(person);
            guests.add(story.register(person, fair.id(), listings.post(person, "DEMAND", "需求：银浆 " + firm, false)));
            prefer(person, host, firm < 3 ? Preference.MUST : Preference.WANT);
        }
        publishing.publish(fair.id(), List.of(place(0, 0)));
    }

    private PlacedMeeting place(int firm, int slot) {
        return new PlacedMeeting(
                Pair.of(host, guests.get(firm)),
                fair.slots().get(slot).id(),
                fair.tables().getFirst().id());
    }

    private void prefer(Actor actor, UUID other, Preference preference) {
        client.api(actor)
                .put()
                .uri("/api/v1/fairs/" + fair.id() + "/partners/" + other + "/preference")
                .body(Map.of("preference", preference))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private void callOff(int firm) {
        story.post(
                firms.get(firm),
                "/api/v1/fairs/" + fair.id() + "/meetings/" + meeting(firm).id() + "/cancel",
                Map.of(),
                200);
    }

    private Meeting meeting(int firm) {
        return meetings.ofParticipant(guests.get(firm)).getFirst();
    }

    private String path() {
        return "/api/v1/fairs/" + fair.id() + "/offers";
    }

    /** What a person is offered, by the partner's participant. */
    private List<JsonNode> offers(Actor person) {
        byte[] body = client.api(person)
                .get()
                .uri(path())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(Objects.requireNonNull(body)).valueStream().toList();
    }

    private UUID offer(int firm) {
        return offers(firms.get(firm)).stream()
                .map(offer -> UUID.fromString(offer.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private String answer(Actor person, UUID offer, String answer, int status) {
        return story.post(person, path() + "/" + offer + "/" + answer, Map.of(), status)
                .path("state")
                .asString();
    }

    private List<String> notices(Actor person) {
        return jdbc.sql("SELECT kind FROM notice WHERE account_id = ? AND kind LIKE 'fair.o%' ORDER BY created_at")
                .param(person.accountId())
                .query(String.class)
                .list();
    }

    private List<String> outcomes() {
        return jdbc.sql("SELECT coalesce(outcome, 'OPEN') FROM fair_vacancy WHERE fair_id = ?")
                .param(fair.id())
                .query(String.class)
                .list();
    }

    private void letLapse() {
        jdbc.sql("""
                UPDATE fair_offer SET expires_at = now() - interval '1 second' WHERE state = 'OPEN' AND vacancy_id IN (
                    SELECT id FROM fair_vacancy WHERE fair_id = ?)""").param(fair.id()).update();
    }

    @Test
    void whatOneCallsOffIsOfferedToTheBestThreeAndTheFirstTwoWhoAgreeHaveIt() {
        callOff(0);
        assertThat(meeting(0).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting(0).sequence()).isEqualTo(1);
        rounds.run();

        assertThat(offers(university)).hasSize(3);
        assertThat(offers(firms.get(1))).hasSize(1);
        assertThat(offers(firms.get(0)))
                .as("who called it off is not asked again")
                .isEmpty();
        assertThat(notices(firms.get(1))).containsExactly("fair.offered");

        UUID waiting = offer(1);
        UUID wanted = offer(2);
        assertThat(answer(firms.get(1), waiting, "accept", 200)).isEqualTo("OPEN");
        assertThat(answer(firms.get(2), wanted, "accept", 200)).isEqualTo("OPEN");
        assertThat(meetings.ofParticipant(guests.get(2)))
                .as("a yes of one side takes nobody's time")
                .isEmpty();
        assertThat(answer(university, wanted, "accept", 200)).isEqualTo("TAKEN");

        Meeting made = meeting(2);
        assertThat(made.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(made.slotId()).isEqualTo(fair.slots().getFirst().id());
        assertThat(outcomes()).containsExactly("FILLED");
        assertThat(answer(university, wanted, "accept", 200)).as("again").isEqualTo("TAKEN");
        answer(university, waiting, "accept", 409);
        assertThat(offers(university)).isEmpty();
        assertThat(notices(firms.get(1))).containsExactly("fair.offered", "fair.offer-gone");
        assertThat(notices(firms.get(2))).containsExactly("fair.offered", "fair.offer-agreed");
        assertThat(client.browser(firms.get(2))
                        .get("/fairs/" + fair.id() + "/my-timetable")
                        .body())
                .contains("13:30–13:50", fair.tables().getFirst().name());
    }

    @Test
    void ofAllWhoAcceptAtTheSameMomentExactlyOneHasTheTime() throws Exception {
        callOff(0);
        rounds.run();
        List<Runnable> clicks = new ArrayList<>();
        List<UUID> asked = new ArrayList<>();
        for (int firm = 1; firm <= 3; firm++) {
            UUID offer = offer(firm);
            Actor person = firms.get(firm);
            asked.add(offer);
            for (int click = 0; click < 8; click++) {
                clicks.add(() -> accept(person, offer));
                clicks.add(() -> accept(university, offer));
            }
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newFixedThreadPool(clicks.size())) {
            List<Future<?>> pending = new ArrayList<>();
            for (Runnable click : clicks) {
                pending.add(clients.submit(() -> {
                    start.await();
                    click.run();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : pending) {
                one.get();
            }
        }

        assertThat(jdbc.sql("SELECT state FROM fair_offer WHERE id IN (:asked)")
                        .param("asked", asked)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TAKEN", "GONE", "GONE");
        assertThat(jdbc.sql("SELECT count(*) FROM fair_engagement WHERE slot_id = ?")
                        .param(fair.slots().getFirst().id())
                        .query(Long.class)
                        .single())
                .as("the two sides of the one meeting")
                .isEqualTo(2);
        assertThat(meetings.of(fair.id()).stream().filter(one -> one.state() == MeetingState.SCHEDULED))
                .hasSize(1);
    }

    private void accept(Actor person, UUID offer) {
        int status = client.api(person)
                .post()
                .uri(path() + "/" + offer + "/accept")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
        assertThat(status).isIn(200, 409);
    }

    @Test
    void whatNobodyAnswersGoesOnToTheNextAndEndsWithTheLast() {
        callOff(0);
        rounds.run();
        assertThat(offers(firms.get(4))).as("three are asked first").isEmpty();
        UUID lapsed = offer(1);
        letLapse();
        assertThat(offers(firms.get(1))).as("over before the clockwork says so").isEmpty();
        answer(firms.get(1), lapsed, "accept", 409);

        rounds.run();
        assertThat(offers(firms.get(3))).isEmpty();
        assertThat(offers(university)).hasSize(1);
        answer(firms.get(4), offer(4), "decline", 200);

        rounds.run();
        assertThat(outcomes()).containsExactly("NOBODY");
        assertThat(meetings.of(fair.id()).stream().filter(one -> one.state() == MeetingState.SCHEDULED))
                .isEmpty();
    }

    @Test
    void whoWithdrawsLeavesTimesForOthersAndIsAskedForNone() {
        client.api(firms.getFirst())
                .delete()
                .uri("/api/v1/fairs/" + fair.id() + "/participants/" + guests.getFirst())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        Actor coordinator = accounts.coordinator();
        accounts.consent(Objects.requireNonNull(firms.getFirst().organisationId()));
        client.api(coordinator)
                .delete()
                .uri("/api/v1/fairs/" + fair.id() + "/participants/" + guests.getFirst())
                .exchange()
                .expectStatus()
                .isNoContent();
        rounds.run();
        assertThat(offers(university)).hasSize(3);

        client.browser(coordinator)
                .submit(
                        "/fairs/" + fair.id() + "/timetable",
                        "/fairs/" + fair.id() + "/vacancies/"
                                + jdbc.sql("SELECT id FROM fair_vacancy WHERE fair_id = ?")
                                        .param(fair.id())
                                        .query(UUID.class)
                                        .single()
                                + "/stop",
                        Map.of());
        assertThat(outcomes()).containsExactly("STOPPED");
        assertThat(offers(university)).isEmpty();
        assertThat(client.browser(coordinator)
                        .get("/fairs/" + fair.id() + "/timetable")
                        .body())
                .contains("空出的时间", "已停止候补");
    }

    @Test
    void noTimeOfAFairThatIsCalledOffIsOfferedAnyMore() {
        callOff(0);
        rounds.run();
        assertThat(offers(university)).hasSize(3);

        story.post(accounts.coordinator(), "/api/v1/fairs/" + fair.id() + "/cancel", Map.of("reason", "暴雨"), 200);
        rounds.run();

        assertThat(offers(university)).isEmpty();
        assertThat(outcomes()).containsExactly("TOO_LATE");
    }

    @Test
    void strangersNeitherSeeNorAnswerAnOffer() {
        callOff(0);
        rounds.run();
        UUID offer = offer(1);
        answer(firms.get(2), offer, "accept", 404);
        answer(accounts.firmMember(), offer, "accept", 404);
        client.api(accounts.firmMember())
                .get()
                .uri(path())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatIsAskedForAfterPublicationGetsTheFirstTimeThatIsFreeForBoth() {
        String requests = "/api/v1/fairs/" + fair.id() + "/meetings";
        String asked = story.post(firms.get(1), requests, Map.of("other", host), 200)
                .path("id")
                .asString();
        JsonNode accepted = story.post(university, requests + "/" + asked + "/accept", Map.of(), 200);
        assertThat(accepted.path("state").asString()).isEqualTo("SCHEDULED");
        assertThat(accepted.path("slotId").asString())
                .isEqualTo(fair.slots().get(1).id().toString());
        assertThat(meeting(0).slotId())
                .as("nobody moves")
                .isEqualTo(fair.slots().getFirst().id());
        assertThat(client.browser(firms.get(1))
                        .get("/fairs/" + fair.id() + "/my-timetable")
                        .body())
                .contains("13:55–14:15");

        String named = story.post(
                        firms.get(2),
                        requests,
                        Map.of("other", host, "slot", fair.slots().get(1).id()),
                        409)
                .path("type")
                .asString();
        assertThat(named).endsWith("fair-slot-taken");
    }

    @Test
    void aPlaceIsFreeOnlyIfItHasTheScreenAndThereIsTimeToWalkThere() {
        jdbc.sql("UPDATE fair_participant SET remote = true WHERE id = ?")
                .param(guests.get(1))
                .update();
        jdbc.sql("UPDATE fair_walk SET minutes = 30 WHERE fair_id = ?")
                .param(fair.id())
                .update();
        String requests = "/api/v1/fairs/" + fair.id() + "/meetings";
        String asked = story.post(firms.get(1), requests, Map.of("other", host), 200)
                .path("id")
                .asString();

        JsonNode accepted = story.post(university, requests + "/" + asked + "/accept", Map.of(), 200);

        assertThat(accepted.path("tableId").asString())
                .as("the only table with a screen")
                .isEqualTo(fair.tables().getLast().id().toString());
        assertThat(accepted.path("slotId").asString())
                .as("thirty minutes after the host's meeting in the other room")
                .isEqualTo(fair.slots().get(2).id().toString());
    }

    @Test
    void twoWhoAgreedButFoundNoTimeComeFirstWhenOneIsVacated() {
        jdbc.sql(
                        "INSERT INTO fair_absence (participant_id, slot_id) SELECT :host, id FROM fair_slot WHERE fair_id = :fair AND id <> :first")
                .param("host", host)
                .param("fair", fair.id())
                .param("first", fair.slots().getFirst().id())
                .update();
        String requests = "/api/v1/fairs/" + fair.id() + "/meetings";
        String asked = story.post(firms.get(4), requests, Map.of("other", host), 200)
                .path("id")
                .asString();
        assertThat(story.post(university, requests + "/" + asked + "/accept", Map.of(), 200)
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
        assertThat(jdbc.sql("SELECT count(*) FROM notice WHERE kind = 'fair.place-wanted' AND dedup_key LIKE ?")
                        .param("%" + asked + "%")
                        .query(Long.class)
                        .single())
                .as("the coordinator is asked to make room")
                .isEqualTo(1);

        callOff(0);
        rounds.run();

        assertThat(meeting(4).state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(outcomes()).containsExactly("FILLED");
        assertThat(offers(university)).isEmpty();
    }
}
