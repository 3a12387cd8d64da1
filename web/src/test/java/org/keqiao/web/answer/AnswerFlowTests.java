package org.keqiao.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sides answer a pairing, on pages and by the API. */
@WebFlowTest
class AnswerFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestAccounts accounts;
    private final TestClient client;
    private final PairingStory story;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    private Actor university;
    private Actor firm;
    private Pairing pairing;

    @Autowired
    AnswerFlowTests(TestAccounts accounts, TestClient client, PairingStory story, JsonMapper json, JdbcClient jdbc) {
        this.accounts = accounts;
        this.client = client;
        this.story = story;
        this.json = json;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void recommendAPairing() {
        university = accounts.researcher();
        firm = accounts.firmMember();
        pairing = TestPairings.between(
                story.post(university, "RESULT", "硫化物固态电解质粉体的公斤级制备", false),
                story.post(firm, "DEMAND", "寻求高离子电导率的固态电解质", true));
        story.tell(pairing);
        await().atMost(SOON).until(() -> inbox(firm).contains(card()));
    }

    @Test
    void anAnswerAndItsEventAreOneAndSayWhatWasJudged() {
        answer(firm, Map.of("answer", "NOT_FOR_US", "reason", "TOO_EARLY"))
                .expectStatus()
                .isOk();

        PairingAnswer told = events().getFirst();
        assertThat(told.revision()).isEqualTo(1);
        assertThat(told.pairingId()).isEqualTo(pairing.id());
        assertThat(told.listingId()).isEqualTo(pairing.demand().listingId());
        assertThat(told.answer()).isEqualTo(Answer.NOT_FOR_US);
        assertThat(told.reason()).isEqualTo(DeclineReason.TOO_EARLY);
        assertThat(told.parts()).isEqualTo(pairing.parts());
    }

    @Test
    void theSameAnswerAgainChangesNothingAndAnotherIsTheNextRevision() {
        Map<String, Object> interested = Map.of("answer", "INTERESTED");
        answer(firm, interested).expectStatus().isOk();
        answer(firm, interested).expectStatus().isOk();
        assertThat(events()).hasSize(1);

        answer(firm, Map.of("answer", "NOT_FOR_US", "reason", "COST"))
                .expectStatus()
                .isOk();
        assertThat(events()).extracting(PairingAnswer::revision).containsExactly(1L, 2L);
    }

    @Test
    void whoDeclinesIsRidOfItAndTheOtherSideIsNotToldWhy() {
        answer(firm, Map.of("answer", "NOT_FOR_US", "reason", "TIMING"))
                .expectStatus()
                .isOk();

        assertThat(inbox(firm)).doesNotContain(card());
        assertThat(answers(firm)).hasSize(1);
        assertThat(answers(university)).isEmpty();
        assertThat(client.browser(university).get("/pairings/" + pairing.id()).body())
                .doesNotContain("答复不合适");
        assertThat(answers(accounts.coordinator())).hasSize(1);
    }

    /** What a "no" tells the other side is said before it is given, and holds. */
    @Test
    void theMenuSaysThatTheOtherSideIsToldOnceSomebodyIsInterested() {
        String page = "/pairings/" + pairing.id();
        assertThat(client.browser(university).get(page).body())
                .contains("这项需求适合本单位的成果吗", "对方不会收到通知，也看不到原因", "点“感兴趣”，对方会收到通知")
                .doesNotContain("并看到您选的原因");

        answer(firm, Map.of("answer", "INTERESTED")).expectStatus().isOk();
        assertThat(client.browser(university).get(page).body())
                .contains("并看到您选的原因", "对方已表示感兴趣")
                .doesNotContain("对方不会收到通知，也看不到原因");
        assertThat(client.browser(university).get("/notices").body())
                .contains("“硫化物固态电解质粉体的公斤级制备 · 寻求高离子电导率的固态电解质”有了合作意向");
        assertThat(client.browser(accounts.coordinator()).get(page).body()).contains("这条成果与这项需求合适吗", "需求方已表示感兴趣");

        answer(university, Map.of("answer", "NOT_FOR_US", "reason", "TIMING"))
                .expectStatus()
                .isOk();
        TestBrowser other = client.browser(firm);
        assertThat(other.get("/notices").body()).contains("的对接已结束");
        assertThat(other.get(introduction(firm)).body()).contains("对方结束了这次对接", "时机不合适");
    }

    @Test
    void theCardLeadsToItsIntroduction() {
        assertThat(introduction(firm)).isEqualTo("/introductions");
        answer(firm, Map.of("answer", "INTERESTED")).expectStatus().isOk();

        assertThat(client.browser(firm).get("/pairings/" + pairing.id()).body())
                .contains("href=\"/pairings/" + pairing.id() + "/introduction\"");
        assertThat(client.browser(accounts.coordinator())
                        .get("/pairings/" + pairing.id())
                        .body())
                .as("a coordinator gets there too")
                .contains("href=\"/pairings/" + pairing.id() + "/introduction\"");
        String introduction = introduction(firm);
        assertThat(introduction).startsWith("/introductions/").isEqualTo(introduction(university));
        assertThat(client.browser(university).get(introduction).body()).contains("硫化物固态电解质粉体的公斤级制备");
        assertThat(client.browser(accounts.firmMember())
                        .get("/pairings/" + pairing.id() + "/introduction")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoDeclinesTheIntroductionHasAnsweredThePairing() {
        answer(firm, Map.of("answer", "INTERESTED")).expectStatus().isOk();
        String introduction = introduction(university);
        client.browser(university)
                .submit(introduction, introduction + "/close", Map.of("version", "1", "reason", "COST", "note", "谢谢"));

        assertThat(inbox(university)).doesNotContain(card());
        assertThat(events())
                .extracting(PairingAnswer::listingId, PairingAnswer::answer, PairingAnswer::reason)
                .containsExactly(
                        tuple(pairing.demand().listingId(), Answer.INTERESTED, null),
                        tuple(pairing.result().listingId(), Answer.NOT_FOR_US, DeclineReason.COST));
        assertThat(client.browser(firm).get(introduction).body()).contains("谢谢");
    }

    @Test
    void whatWasDeclinedIsFoundAgainAndMayBeAnsweredOtherwise() {
        assertThat(inbox(firm)).doesNotContain("declined=true");
        answer(firm, Map.of("answer", "NOT_FOR_US", "reason", "TIMING"))
                .expectStatus()
                .isOk();
        story.tell(TestPairings.declined(pairing));
        await().atMost(SOON).until(() -> !inbox(university).contains(card()));

        TestBrowser browser = client.browser(firm);
        assertThat(inbox(firm)).contains("declined=true");
        assertThat(browser.get("/inbox?declined=true").body()).contains(card(), "本单位答复：不合适（时机不合适）");
        assertThat(client.browser(university).get("/inbox?declined=true").body())
                .doesNotContain(card());
        browser.submit("/inbox?declined=true", "/pairings/" + pairing.id() + "/answer", Map.of("answer", "INTERESTED"));
        assertThat(browser.get("/inbox?declined=true").body()).doesNotContain(card());
        assertThat(events()).extracting(PairingAnswer::answer).containsExactly(Answer.NOT_FOR_US, Answer.INTERESTED);
    }

    @Test
    void interestPutsItOnTopOfTheOtherInboxUnread() {
        client.browser(university).get("/pairings/" + pairing.id());
        assertThat(client.browser(university).get("/inbox?unread=true").body()).doesNotContain(card());

        answer(firm, Map.of("answer", "INTERESTED")).expectStatus().isOk();

        assertThat(client.browser(university).get("/inbox?unread=true").body())
                .contains(card())
                .contains("对方已表示感兴趣");
    }

    @Test
    void laterHidesItUntilThatDay() {
        LocalDate until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30);
        answer(firm, Map.of("answer", "LATER", "until", until.toString()))
                .expectStatus()
                .isOk();
        assertThat(inbox(firm)).doesNotContain(card());
        assertThat(client.browser(firm).get("/inbox?later=true").body())
                .contains(card())
                .contains(until.toString())
                .doesNotContain("is-unread");
        assertThat(client.browser(university).get("/inbox?later=true").body()).doesNotContain(card());

        jdbc.sql("UPDATE inbox_item SET hidden_until = current_date WHERE pairing_id = :id")
                .param("id", pairing.id())
                .update();
        assertThat(client.browser(firm).get("/inbox?unread=true").body()).contains(card());
        assertThat(client.browser(firm).get("/inbox?later=true").body())
                .doesNotContain(card())
                .contains("没有推迟的推荐");
    }

    @Test
    void theButtonsWorkWithoutJavaScript() {
        TestBrowser browser = client.browser(firm);
        String action = "/pairings/" + pairing.id() + "/answer";
        assertThat(browser.submit("/inbox", action, Map.of("answer", "INTERESTED"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/pairings/" + pairing.id()));
        assertThat(browser.get("/pairings/" + pairing.id()).body()).contains("本单位已表示感兴趣");

        var wrong = browser.submit("/inbox", action, Map.of("answer", "LATER", "until", "2020-01-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("日期须在");
    }

    @Test
    void foreignersFindNoPairingToAnswer() {
        answer(accounts.firmMember(), Map.of("answer", "INTERESTED"))
                .expectStatus()
                .isNotFound();
        assertThat(events()).isEmpty();
    }

    @Test
    void coordinatorsSayForWhomTheyAnswerAndNeedItsConsent() {
        Actor coordinator = accounts.coordinator();
        answer(coordinator, Map.of("answer", "INTERESTED")).expectStatus().isEqualTo(422);
        Map<String, Object> forTheResult =
                Map.of("answer", "INTERESTED", "listingId", pairing.result().listingId());
        answer(coordinator, forTheResult).expectStatus().isEqualTo(422);
        assertThat(events()).as("without the organisation's consent").isEmpty();
        accounts.consent(Objects.requireNonNull(university.organisationId()));
        answer(coordinator, forTheResult).expectStatus().isOk();
        assertThat(events().getFirst().listingId()).isEqualTo(pairing.result().listingId());
    }

    @Test
    void nobodyAnswersForTheOtherSide() {
        answer(
                        firm,
                        Map.of(
                                "answer",
                                "INTERESTED",
                                "listingId",
                                pairing.result().listingId()))
                .expectStatus()
                .isEqualTo(422);
        assertThat(events()).isEmpty();
    }

    @Test
    void whatNoLongerHoldsCannotBeAnswered() {
        story.tell(TestPairings.next(pairing, PairingState.WITHDRAWN));
        await().atMost(SOON).until(() -> !inbox(firm).contains(card()));

        answer(firm, Map.of("answer", "INTERESTED")).expectStatus().isEqualTo(409);
        assertThat(events()).isEmpty();
    }

    private RestTestClient.ResponseSpec answer(Actor actor, Map<String, Object> body) {
        return client.api(actor)
                .put()
                .uri("/api/v1/pairings/" + pairing.id() + "/answer")
                .body(body)
                .exchange();
    }

    private List<JsonNode> answers(Actor reader) {
        byte[] body = client.api(reader)
                .get()
                .uri("/api/v1/pairings/" + pairing.id() + "/answers")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(body).path("answers").valueStream().toList();
    }

    private String introduction(Actor actor) {
        return client.browser(actor)
                .get("/pairings/" + pairing.id() + "/introduction")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
    }

    private String inbox(Actor actor) {
        return client.browser(actor).get("/inbox").body();
    }

    private String card() {
        return "id=\"pairing-" + pairing.id() + "\"";
    }

    private List<PairingAnswer> events() {
        return jdbc
                .sql("SELECT value FROM outbox WHERE topic = :topic ORDER BY id")
                .param("topic", Topics.PAIRING_ANSWERS)
                .query((row, number) -> json.readValue(row.getBytes("value"), PairingAnswer.class))
                .list()
                .stream()
                .filter(answer -> answer.pairingId().equals(pairing.id()))
                .toList();
    }
}
