package org.keqiao.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pairing's way from Kafka to the inboxes of both owners, and to their open pages. */
@WebFlowTest
class InboxFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestAccounts accounts;
    private final TestClient client;
    private final PairingStory story;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final ConsumerFactory<String, byte[]> consumers;

    private Organisation universityOrganisation;
    private Organisation firmOrganisation;
    private Actor university;
    private Actor firm;
    private Pairing pairing;

    @Autowired
    InboxFlowTests(
            TestAccounts accounts,
            TestClient client,
            PairingStory story,
            ConsumerFactory<String, byte[]> consumers,
            JsonMapper json,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.client = client;
        this.story = story;
        this.consumers = consumers;
        this.json = json;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void postAResultAndAnAnonymousDemand() {
        universityOrganisation = accounts.university();
        firmOrganisation = accounts.firm();
        university = accounts.person(Role.RESEARCHER, universityOrganisation.id());
        firm = accounts.person(Role.FIRM_MEMBER, firmOrganisation.id());
        UUID result = story.post(university, "RESULT", "硫化物固态电解质粉体的公斤级制备", false);
        UUID demand = story.post(firm, "DEMAND", "寻求高离子电导率的固态电解质", true);
        pairing = TestPairings.between(result, demand);
    }

    @Test
    void bothOwnersFindANewPairingInTheirInboxes() {
        story.tell(pairing);
        awaitItem(university);
        for (Actor owner : List.of(university, firm)) {
            String page = client.browser(owner).get("/inbox").body();
            assertThat(page).contains("72.4").contains("同属新材料").contains("<mark>固态电解质</mark>");
        }
        assertThat(jdbc.sql("SELECT trace_id FROM pairing WHERE id = :id")
                        .param("id", pairing.id())
                        .query(String.class)
                        .single())
                .isEqualTo(PairingStory.TRACE);
    }

    @Test
    void anEmptyInboxSaysWhatToDoNext() {
        assertThat(client.browser(university).get("/inbox").body())
                .contains("本单位已发布 1 条", "差一点就合适")
                .doesNotContain("发布成果或需求后");
        assertThat(client.browser(accounts.firmMember()).get("/inbox").body())
                .contains("发布成果或需求后")
                .containsPattern("(?s)btn btn-primary\"[^>]*kind=DEMAND.*kind=RESULT");
        assertThat(client.browser(accounts.researcher()).get("/inbox").body())
                .containsPattern("(?s)btn btn-primary\"[^>]*kind=RESULT.*kind=DEMAND");
    }

    @Test
    void anOpenPageHearsOfItWithinASecondOfTheEvent() throws Exception {
        try (Listener open = listen(university);
                Listener stranger = listen(accounts.researcher())) {
            await().atMost(SOON).until(() -> open.heard().contains("connected=changed"));
            await().atMost(SOON).until(() -> stranger.heard().contains("connected=changed"));
            List<String> before = List.copyOf(stranger.heard());
            long told = System.nanoTime();
            story.tell(pairing);
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(SOON)
                    .until(() -> open.heard().contains("count=1")
                            && open.heard()
                                    .contains("listing-" + pairing.result().listingId() + "=changed"));
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(3));
            assertThat(stranger.heard()).isEqualTo(before);
        }
    }

    @Test
    void anOpenPageFetchesOnlyWhatItLacks() {
        story.tell(pairing);
        awaitItem(university);
        TestBrowser browser = client.browser(university);
        String card = "id=\"pairing-" + pairing.id() + "\"";
        assertThat(browser.get("/inbox/news").body()).contains(card);
        assertThat(browser.get("/inbox/news?shown=" + pairing.id() + "@1").body())
                .doesNotContain(card);
        assertThat(browser.get("/inbox/news?shown=" + pairing.id() + "@0").body())
                .contains(card)
                .contains("hx-swap-oob=\"true\"");
    }

    @Test
    void aPairingThatIsRecommendedNoMoreLeavesTheInboxAndStaysOnRecord() {
        story.tell(pairing);
        awaitItem(university);
        story.tell(TestPairings.next(pairing, PairingState.WITHDRAWN));
        await().atMost(SOON).until(() -> itemsOf(university) == 0);
        assertThat(itemsOf(firm)).isZero();
        String news = client.browser(university)
                .get("/inbox/news?shown=" + pairing.id() + "@1")
                .body();
        assertThat(news).contains("hx-swap-oob=\"delete\"");
        assertThat(pairingsOf(pairing.result().listingId(), "").path("total").asInt())
                .isZero();
        assertThat(pairingsOf(pairing.result().listingId(), "?state=WITHDRAWN")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void duplicatesAndLateVersionsChangeNothing() {
        Pairing superseded = TestPairings.next(pairing, PairingState.SUPERSEDED);
        Pairing again = TestPairings.next(superseded, PairingState.RECOMMENDED);
        story.tell(pairing);
        story.tell(superseded);
        story.tell(again);
        await().atMost(SOON).until(() -> version(pairing.id()) == 3);
        String before = row(pairing.id());
        story.tell(superseded);
        story.tell(again);
        story.tell(pairing);
        story.tellPoison(pairing.id());
        awaitDeadLetter(pairing.id());
        assertThat(row(pairing.id())).isEqualTo(before);
        assertThat(itemsOf(university)).isEqualTo(1);
    }

    @Test
    void openingAPairingMarksItRead() {
        story.tell(pairing);
        awaitItem(university);
        TestBrowser browser = client.browser(university);
        assertThat(browser.get("/inbox?unread=true").body()).contains("pairing-" + pairing.id());
        assertThat(browser.get("/pairings/" + pairing.id()).statusCode()).isEqualTo(200);
        assertThat(browser.get("/inbox?unread=true").body()).doesNotContain("pairing-" + pairing.id());
        assertThat(client.browser(firm).get("/inbox?unread=true").body()).contains("pairing-" + pairing.id());
    }

    @Test
    void othersAreToldThatThereIsNoSuchPairing() {
        story.tell(pairing);
        awaitItem(university);
        Actor foreign = accounts.researcher();
        assertThat(client.browser(foreign).get("/pairings/" + pairing.id()).statusCode())
                .isEqualTo(404);
        assertThat(client.browser(foreign)
                        .get("/listings/" + pairing.result().listingId() + "/pairings")
                        .body())
                .doesNotContain("72.4");
        for (String path : List.of(
                "/pairings/" + pairing.id(), "/listings/" + pairing.result().listingId() + "/pairings")) {
            client.api(foreign)
                    .get()
                    .uri("/api/v1" + path)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            client.anonymous()
                    .get()
                    .uri("/api/v1" + path)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
            client.api(accounts.coordinator())
                    .get()
                    .uri("/api/v1" + path)
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    @Test
    void anAnonymousOwnersNameIsNowhere() {
        story.tell(pairing);
        awaitItem(university);
        TestBrowser browser = client.browser(university);
        String api = pairingsOf(pairing.result().listingId(), "").toString();
        String all = api
                + browser.get("/inbox").body()
                + browser.get("/inbox/news").body()
                + browser.get("/pairings/" + pairing.id()).body()
                + browser.get("/listings/" + pairing.result().listingId() + "/pairings")
                        .body();
        assertThat(all)
                .doesNotContain(firmOrganisation.name(), firmOrganisation.id().toString());
        assertThat(client.browser(firm).get("/inbox").body()).contains(universityOrganisation.name());
    }

    @Test
    void whatIsNoPairingGoesToTheDeadLettersAndBlocksNothing() {
        story.tellPoison(pairing.id());
        story.tell(pairing);
        awaitItem(university);
        awaitDeadLetter(pairing.id());
    }

    private void awaitDeadLetter(UUID id) {
        try (Consumer<String, byte[]> reader =
                consumers.createConsumer("inbox-flow-tests-" + UUID.randomUUID(), null)) {
            reader.subscribe(List.of(Topics.deadLettersOf(Topics.PAIRINGS)));
            await().atMost(SOON).until(() -> hasKey(reader.poll(Duration.ofMillis(200)), id.toString()));
        }
    }

    private static boolean hasKey(ConsumerRecords<String, byte[]> messages, String key) {
        for (ConsumerRecord<String, byte[]> message : messages) {
            if (key.equals(message.key())) {
                return true;
            }
        }
        return false;
    }

    private Listener listen(Actor actor) throws Exception {
        TestBrowser browser = client.browser(actor);
        Listener listener = new Listener(client.address(), "keqiao=" + browser.cookie("keqiao"));
        assertThat(listener.status()).isEqualTo(200);
        return listener;
    }

    private JsonNode pairingsOf(UUID listing, String query) {
        byte[] answer = client.api(university)
                .get()
                .uri("/api/v1/listings/" + listing + "/pairings" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(answer);
    }

    private void awaitItem(Actor actor) {
        await().atMost(SOON).until(() -> itemsOf(actor) > 0);
    }

    private long itemsOf(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM inbox_item WHERE organisation_id = :organisation")
                .param("organisation", actor.organisationId())
                .query(Long.class)
                .single();
    }

    private long version(UUID id) {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM pairing WHERE id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private String row(UUID id) {
        return jdbc.sql("SELECT pairing::text FROM pairing WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
