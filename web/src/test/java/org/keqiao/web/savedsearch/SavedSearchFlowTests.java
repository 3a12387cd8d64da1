package org.keqiao.web.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** From a saved search to the notice of what it found later. */
@WebFlowTest
class SavedSearchFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClient client;

    @Autowired
    private PairingStory story;

    @Autowired
    private KafkaOperations<String, byte[]> kafka;

    @Autowired
    private KafkaAdmin admin;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchableListings searchable;

    @Autowired
    private AlertRun alerts;

    @Autowired
    private Notices notices;

    private final StubSearchService search = StubSearchService.shared();
    private Actor reader;
    private Actor poster;
    private TestBrowser browser;

    @BeforeEach
    void aReaderKeepsASearch() {
        reader = accounts.firmMember();
        poster = accounts.researcher();
        browser = client.browser(reader);
        browser.submit(
                "/searches/new?query=q%3Da",
                "/searches", Map.of("name", "我的石墨烯", "query", "page=3&zone=怀柔科学城&q=石墨烯", "frequency", "AT_ONCE"));
        jdbc.sql("UPDATE saved_search SET next_at = now() WHERE account_id = :account")
                .param("account", reader.accountId())
                .update();
    }

    @AfterEach
    void leaveNothingDue() {
        search.answers(StubSearchService.TWO_HITS);
        jdbc.sql("DELETE FROM saved_search").update();
    }

    @Test
    void theListSaysWhatEachSearchLooksFor() {
        assertThat(browser.get("/searches").body())
                .contains("我的石墨烯")
                .contains("/search?q=%E7%9F%B3%E5%A2%A8%E7%83%AF&amp;zone=HUAIROU")
                .doesNotContain("page=3");
    }

    @Test
    void everyConditionIsNamed() {
        String conditions =
                "organisation=01932f00-0000-7000-8000-0000000000aa&confirmedWithin=90&language=en&readinessBand=ON_MARKET";
        browser.submit("/searches/new", "/searches", Map.of("name", "少见的", "query", conditions, "frequency", "OFF"));
        assertThat(browser.get("/searches").body())
                .contains("所选单位", "90 天内确认", "英文", "TRL 9")
                .doesNotContain("全部成果和需求");
    }

    @Test
    void whatBecomesSearchableIsToldOnceAndAgainWhenItChangedInSubstance() {
        UUID listing = story.post(poster, "RESULT", "石墨烯导热膜", false);
        indexedByEvent(listing);
        found(listing, "石墨烯导热膜");
        look();
        assertThat(search.lastQuery())
                .contains("q=石墨烯")
                .contains("zone=HUAIROU")
                .contains("listing=" + listing);
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
        assertThat(browser.get("/inbox").body()).contains("订阅的搜索“我的石墨烯”有 1 条新内容：石墨烯导热膜");
        searchable.record(listing, 1);
        confirm(listing);
        searchable.record(listing, 2);
        look();
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
        edit(listing, "石墨烯导热膜（卷对卷）");
        searchable.record(listing, 3);
        look();
        assertThat(notices.unread(reader.accountId())).isEqualTo(2);
    }

    @Test
    void onesOwnListingsAreNoNews() {
        UUID listing = story.post(reader, "DEMAND", "求石墨烯导热膜", false);
        searchable.record(listing, 1);
        found(listing, "求石墨烯导热膜");
        look();
        assertThat(notices.unread(reader.accountId())).isZero();
    }

    @Test
    void anOutageOfSearchLosesNothing() {
        UUID listing = story.post(poster, "RESULT", "石墨烯导热膜", false);
        searchable.record(listing, 1);
        search.fails();
        look();
        found(listing, "石墨烯导热膜");
        look();
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
    }

    @Test
    void aSearchThatCannotBeRunStopsNoOtherAndItsOwnerIsTold() {
        Actor other = accounts.firmMember();
        TestBrowser others = client.browser(other);
        others.submit("/searches/new", "/searches", Map.of("name", "坏的", "query", "q=坏", "frequency", "AT_ONCE"));
        UUID listing = story.post(poster, "RESULT", "石墨烯导热膜", false);
        searchable.record(listing, 1);
        found(listing, "石墨烯导热膜");
        search.refuses("q=坏");
        look("坏的");
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
        assertThat(notices.unread(other.accountId())).isZero();
        assertThat(others.get("/searches").body()).contains("这个搜索目前无法执行");
        assertThat(browser.get("/searches").body()).doesNotContain("这个搜索目前无法执行");
        found(listing, "石墨烯导热膜");
        look("坏的");
        assertThat(notices.unread(other.accountId())).isEqualTo(1);
        assertThat(others.get("/searches").body()).doesNotContain("这个搜索目前无法执行");
    }

    @Test
    void aSearchForSomethingThatThereIsNoLongerDoesNotFindEverything() {
        UUID listing = story.post(poster, "RESULT", "石墨烯导热膜", false);
        searchable.record(listing, 1);
        found(listing, "石墨烯导热膜");
        jdbc.sql("UPDATE saved_search SET query = 'zone=ATLANTIS'").update();
        look();
        assertThat(notices.unread(reader.accountId())).isZero();
        assertThat(browser.get("/searches").body()).contains("这个搜索目前无法执行");
    }

    @Test
    void aSearchNeedsANameAndIsItsOwnersAlone() {
        assertThat(browser.submit("/searches/new", "/searches", Map.of("name", " ", "query", "q=b"))
                        .body())
                .contains("请给这个搜索起个名称");
        String path = browser.get("/searches").body().replaceFirst("(?s).*href=\"(/searches/[0-9a-f-]{36})\".*", "$1");
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(client.browser(poster).get(path).statusCode()).isEqualTo(404);
        browser.submit("/searches", path + "/delete", Map.of());
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    /** Whichever service starts first makes the topic: each must make the same. */
    @Test
    void whatBecameSearchableIsForgottenAfterAWeekAsTheServiceThatTellsItHasIt() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.LISTINGS_INDEXED);
        try (Admin kafkaAdmin = Admin.create(admin.getConfigurationProperties())) {
            var config = Objects.requireNonNull(
                            kafkaAdmin.describeConfigs(List.of(topic)).values().get(topic))
                    .get(10, TimeUnit.SECONDS);
            assertThat(config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value())
                    .isEqualTo(TopicConfig.CLEANUP_POLICY_DELETE);
            assertThat(config.get(TopicConfig.RETENTION_MS_CONFIG).value())
                    .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
        }
    }

    private void look() {
        look("");
    }

    /** The search of this name is the first to look. */
    private void look(String first) {
        jdbc.sql("UPDATE searchable_listing SET changed_at = changed_at - interval '1 minute'")
                .update();
        jdbc.sql(
                        "UPDATE saved_search SET next_at = now() - CASE WHEN name = :first THEN 2 ELSE 1 END * interval '1 minute'")
                .param("first", first)
                .update();
        alerts.run();
    }

    private void found(UUID listing, String title) {
        search.answers("""
                {"total": 1, "unfiltered": 1, "page": 0, "size": 100, "tookMillis": 3, "facets": [], "hits": [
                 {"id": "%s", "reference": "R", "kind": "RESULT", "title": [{"text": "%s", "marked": false}], "excerpts": [],
                  "organisation": null, "industries": [], "zone": null, "readiness": null, "cooperationModes": [],
                  "language": "zh", "publishedAt": null, "confirmedAt": null, "score": 1}]}""".formatted(listing, title));
    }

    private void indexedByEvent(UUID listing) {
        String key = listing.toString();
        ListingIndexed event = new ListingIndexed(listing, 1, ListingKind.RESULT, true, Instant.now());
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.LISTINGS_INDEXED, key, json.writeValueAsBytes(event));
        new EventHeaders(key + "/1", EventTypes.LISTING_INDEXED, "/keqiao/search-service", key, Instant.now(), null)
                .toMap()
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
        await().atMost(SOON).until(() -> isSearchable(listing));
    }

    private boolean isSearchable(UUID listing) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM searchable_listing WHERE listing_id = :listing)")
                .param("listing", listing)
                .query(Boolean.class)
                .single();
    }

    private void confirm(UUID listing) {
        client.browser(poster).submit("/listings", "/listings/" + listing + "/confirm", Map.of("revision", "1"));
    }

    private void edit(UUID listing, String title) {
        client.api(poster)
                .put()
                .uri("/api/v1/listings/" + listing)
                .body(Map.of("kind", "RESULT", "title", title, "summary", "卷对卷", "industries", List.of("新材料")))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }
}
