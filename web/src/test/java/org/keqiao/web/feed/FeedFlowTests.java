package org.keqiao.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keqiao.web.listing.Requests.demand;
import static org.keqiao.web.listing.Requests.indicator;
import static org.keqiao.web.listing.Requests.result;
import static org.keqiao.web.listing.Requests.with;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebFlowTest
class FeedFlowTests {

    private static final String JSON = "application/json";
    private static final String FEED = "/api/v1/feed";

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private FeedEntries entries;

    @Autowired
    private FeedNumbering numbering;

    @Autowired
    private TransactionTemplate transaction;

    private final JsonMapper json = new JsonMapper();
    private String start = "";

    @BeforeEach
    void beginBehindWhatOthersPosted() {
        numbering.run();
        start = Cursor.after(entries.before(Instant.now().plusSeconds(3_600)));
    }

    @Test
    void aListingComesWhenItIsPublishedAndAsATombstoneWhenItEnded() {
        Actor owner = accounts.researcher();
        String id = post(owner, result());
        JsonNode live = onlyItem(id);
        assertThat(live.path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(live.path("listing").path("title").asString()).isEqualTo("硫化物固态电解质的低温制备");

        act(owner, id, "withdraw");
        JsonNode gone = onlyItem(id);
        assertThat(gone.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(gone.has("listing")).isFalse();
        assertThat(gone.toString()).doesNotContain("固态电解质");
        assertThat(items(start))
                .filteredOn(item -> item.path("id").asString().equals(id))
                .hasSize(1);
    }

    @Test
    void draftsAndChangesOutOfSightAreNoNews() {
        Actor owner = accounts.researcher();
        String draft = post(owner, with(result(), "draft", true));
        assertThat(ids(start)).doesNotContain(draft);
        String published = post(owner, result());
        act(owner, published, "withdraw");
        numbering.run();
        String seen = page(start, 500).path("cursor").asString();
        edit(owner, published, with(result(), "title", "撤回之后改的标题"));
        assertThat(ids(seen)).doesNotContain(published);
    }

    @Test
    void theOwnerOfAnAnonymousDemandNeverAppears() {
        Organisation firm = accounts.firm();
        Actor owner = accounts.person(Role.FIRM_MEMBER, firm.id());
        String id = post(
                owner,
                with(
                        with(demand(), "anonymous", true),
                        "demand.indicators",
                        List.of(indicator(true), indicator(false))));
        numbering.run();
        for (HttpResponse<String> answer : List.of(
                get(FEED + "?size=500&cursor=" + start),
                client.browser(owner).get(FEED + "?size=500&cursor=" + start, "Accept", JSON))) {
            assertThat(answer.body())
                    .contains(id, "室温离子电导率")
                    .doesNotContain(firm.name(), firm.id().toString(), "内部成本上限", owner.displayName());
        }
        act(owner, id, "withdraw");
        numbering.run();
        assertThat(get(FEED + "?size=500&cursor=" + start).body())
                .contains(id)
                .doesNotContain(firm.name(), firm.id().toString());
    }

    @Test
    void pagesMissNothingAndRepeatNothing() {
        Actor owner = accounts.researcher();
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            posted.add(post(owner, with(result(), "title", "成果" + i)));
        }
        numbering.run();
        List<String> read = new ArrayList<>();
        String cursor = start;
        JsonNode page;
        do {
            page = page(cursor, 3);
            page.path("items").forEach(item -> read.add(item.path("id").asString()));
            cursor = page.path("cursor").asString();
        } while (page.path("more").asBoolean());
        assertThat(read).doesNotHaveDuplicates().containsAll(posted);
        assertThat(page(cursor, 3).path("cursor").asString()).isEqualTo(cursor);
    }

    /** What began first and commits last: by time or number of the change it would stand before a cursor that was already given. */
    @Test
    void aReaderMissesNoLateCommit() throws InterruptedException {
        Actor owner = accounts.researcher();
        String late = post(owner, result());
        String early = post(owner, result());
        numbering.run();
        String before = page(start, 500).path("cursor").asString();
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> transaction.executeWithoutResult(status -> {
                    entries.changed(UUID.fromString(late));
                    changed.countDown();
                    awaitUninterrupted(mayCommit);
                }));
        assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
        edit(owner, early, with(result(), "title", "后开始先提交"));
        numbering.run();
        JsonNode seen = page(before, 500);
        Set<String> read = new HashSet<>(ids(seen));
        assertThat(read).contains(early).doesNotContain(late);
        mayCommit.countDown();
        slow.join();
        numbering.run();
        assertThat(ids(page(seen.path("cursor").asString(), 500))).contains(late);
    }

    @Test
    void updatedSinceLeavesOutWhatIsOlder() throws InterruptedException {
        Actor owner = accounts.researcher();
        String old = post(owner, result());
        numbering.run();
        TimeUnit.MILLISECONDS.sleep(5);
        Instant between = Instant.now();
        TimeUnit.MILLISECONDS.sleep(5);
        String fresh = post(owner, result());
        numbering.run();
        assertThat(ids(json(get(FEED + "?size=500&updatedSince=" + between))))
                .contains(fresh)
                .doesNotContain(old);
        assertThat(ids(json(get(FEED + "?updatedSince=2999-01-01T00:00:00Z")))).isEmpty();
    }

    @Test
    void whoKnowsItAlreadyGetsNoContent() {
        post(accounts.researcher(), result());
        numbering.run();
        String address = FEED + "?size=500&cursor=" + start;
        HttpResponse<String> first = get(address);
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.browser(null)
                        .get(address, "Accept", JSON, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        post(accounts.researcher(), result());
        numbering.run();
        assertThat(client.browser(null)
                        .get(address, "Accept", JSON, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void parametersThatCannotBeUsedAreNamed() {
        for (Map.Entry<String, Integer> wrong : Map.of(
                        "cursor=x%27--",
                        400, "updatedSince=yesterday", 400, "size=501", 422, "cursor=p" + "9".repeat(40), 400)
                .entrySet()) {
            HttpResponse<String> answer = get(FEED + "?" + wrong.getKey());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(wrong.getValue());
            assertThat(json(answer).path("errors").path(0).path("field").asString())
                    .isEqualTo(wrong.getKey().replaceFirst("=.*", ""));
        }
    }

    @Test
    void theFeedIsDescribed() {
        JsonNode described =
                json(get("/api/v1/openapi.json")).path("paths").path(FEED).path("get");
        assertThat(described.path("parameters").size()).isEqualTo(3);
        assertThat(described.path("description").asString()).contains("cursor");
    }

    private JsonNode onlyItem(String id) {
        return items(start).stream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(String cursor) {
        numbering.run();
        return ids(page(cursor, 500));
    }

    private List<JsonNode> items(String cursor) {
        numbering.run();
        List<JsonNode> items = new ArrayList<>();
        page(cursor, 500).path("items").forEach(items::add);
        return items;
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private JsonNode page(String cursor, int size) {
        return json(get(FEED + "?size=" + size + "&cursor=" + cursor));
    }

    private HttpResponse<String> get(String path) {
        return client.browser(null).get(path, "Accept", JSON);
    }

    private JsonNode json(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private String post(Actor owner, Map<String, @Nullable Object> listing) {
        byte[] body = client.api(owner)
                .post()
                .uri("/api/v1/listings")
                .body(listing)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(body).path("id").asString();
    }

    private void edit(Actor owner, String id, Map<String, @Nullable Object> listing) {
        client.api(owner)
                .put()
                .uri("/api/v1/listings/" + id)
                .body(listing)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void act(Actor owner, String id, String action) {
        client.api(owner)
                .post()
                .uri("/api/v1/listings/" + id + "/" + action)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
