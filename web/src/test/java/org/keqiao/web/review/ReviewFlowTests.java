package org.keqiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a post over a return to its publication, as its owner, a coordinator and a stranger see it. */
@WebFlowTest
class ReviewFlowTests {

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private final Listings listings;
    private final ReviewQueue queue;
    private final JdbcClient jdbc;

    private Actor owner;
    private Actor coordinator;
    private UUID id;

    @Autowired
    ReviewFlowTests(Listings listings, ReviewQueue queue, JdbcClient jdbc) {
        this.listings = listings;
        this.queue = queue;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aListingIsPosted() {
        owner = accounts.firmMember();
        coordinator = accounts.coordinator();
        client.api(owner)
                .post()
                .uri("/api/v1/listings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Requests.json(Requests.demand()))
                .exchange()
                .expectStatus()
                .isCreated();
        id = jdbc.sql("SELECT id FROM listing WHERE created_by = ?")
                .param(owner.accountId())
                .query(UUID.class)
                .single();
    }

    @Test
    void aReturnedListingComesBackBetterAndIsPublished() {
        TestBrowser reviewer = client.browser(coordinator);
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(reviewer.get("/review/" + id).body()).contains("看过，保持发布", "软包电芯界面阻抗控制");

        HttpResponse<String> without = decide(reviewer, "return", Map.of());
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"reasons-error\"");
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);

        decide(reviewer, "return", Map.of("reasons", "FIGURES_MISSING", "note", "请补充阻抗的数值和测试条件。"));
        assertThat(stored().state()).isEqualTo(ListingState.RETURNED);
        assertThat(client.browser(null).get("/listings/" + id).statusCode()).isEqualTo(404);
        assertThat(queue.since(id)).isEmpty();

        TestBrowser firm = client.browser(owner);
        assertThat(firm.get("/notices").body()).contains("“软包电芯界面阻抗控制”已退回，请修改：指标缺少数值或单位");
        assertThat(firm.get("/listings/" + id + "/edit").body()).contains("指标缺少数值或单位", "请补充阻抗的数值和测试条件。", "提交审核");
        assertThat(firm.get("/listings").body()).contains("请补充阻抗的数值和测试条件。", "提交审核");

        Map<String, String> mended = Map.of(
                "kind", "DEMAND",
                "title", "软包电芯界面阻抗控制",
                "demand.problem", "软包电芯在 25 ℃、1C 循环两百次后界面阻抗由 20 mΩ 升到 45 mΩ。",
                "industries", "NEW_MATERIALS",
                "revision", Long.toString(stored().revision()),
                "button", "publish");
        HttpResponse<String> sent = firm.submit("/listings/" + id + "/edit", "/listings/" + id + "/edit", mended);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(stored().state()).isEqualTo(ListingState.SUBMITTED);
        assertThat(client.browser(null).get("/listings/" + id).statusCode()).isEqualTo(404);
        assertThat(queue.since(id)).isPresent();
        assertThat(reviewer.get("/inbox").body()).contains("等待审核");
        assertThat(reviewer.get("/review?state=SUBMITTED").body()).contains("修改后再次提交");

        decide(reviewer, "accept", Map.of());
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(stored().returned()).isNull();
        assertThat(client.browser(null).get("/listings/" + id).body())
                .contains("45 mΩ")
                .doesNotContain("已退回");
        assertThat(firm.get("/notices").body()).contains("已通过审核并发布");
        assertThat(unsettled()).isZero();
        assertThat(ledger())
                .containsExactly("LISTING_PUBLISHED", "LISTING_RETURNED", "LISTING_SUBMITTED", "LISTING_REPUBLISHED");
        assertThat(announced()).containsExactly("PUBLISHED", "RETURNED", "PUBLISHED");
    }

    @Test
    void whatWasReturnedCannotSlipPastTheCoordinatorByBeingWithdrawn() {
        decide(client.browser(coordinator), "return", Map.of("reasons", "OFF_TOPIC"));
        step(owner, "withdraw", null);
        step(owner, "publish", null);
        assertThat(stored().state()).isEqualTo(ListingState.SUBMITTED);
    }

    @Test
    void lookingAtWhatIsPublicEndsItsWaitAndIsWrittenDown() {
        assertThat(queue.since(id)).isPresent();
        decide(client.browser(coordinator), "accept", Map.of());
        assertThat(queue.since(id)).isEmpty();
        assertThat(stored().revision()).isEqualTo(1);
        assertThat(ledger()).containsExactly("LISTING_PUBLISHED", "LISTING_LOOKED_AT");

        step(owner, "open-for-interest", "{\"open\": false}");
        assertThat(queue.since(id))
                .as("nobody need look at what says nothing new")
                .isEmpty();
        step(owner, "withdraw", null);
        step(owner, "publish", null);
        assertThat(queue.since(id)).isPresent();
    }

    @Test
    void nobodyDecidesOnWhatTheyHaveNotRead() {
        client.api(coordinator)
                .post()
                .uri("/api/v1/reviews/" + id + "/return")
                .header("If-Match", "\"7\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"reasons\": [\"与已有内容重复\"]}")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);

        TestBrowser reviewer = client.browser(coordinator);
        HttpResponse<String> late = reviewer.submit(
                "/review/" + id, "/review/" + id + "/return", Map.of("revision", "9", "reasons", "DUPLICATE"));
        assertThat(late.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/review/" + id));
        assertThat(reviewer.get("/review/" + id).body()).contains("刚被修改过或已有人办理");
    }

    @Test
    void theApiReviewsToo() {
        client.api(coordinator)
                .get()
                .uri("/api/v1/reviews/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.since")
                .exists()
                .jsonPath("$.advice")
                .isNotEmpty()
                .jsonPath("$.listing.organisation.name")
                .exists();
        client.api(coordinator)
                .post()
                .uri("/api/v1/reviews/" + id + "/return")
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"reasons\": [\"OTHER\"]}")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("note");
        client.api(coordinator)
                .post()
                .uri("/api/v1/reviews/" + id + "/return")
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"reasons\": [\"内容空泛，看不出对象和做法\", \"OTHER\"], \"note\": \"请写明电芯体系\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("RETURNED")
                .jsonPath("$.returned.reasons[1]")
                .isEqualTo("OTHER");
        client.api(owner)
                .get()
                .uri("/api/v1/listings/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.returned.note")
                .isEqualTo("请写明电芯体系");
    }

    @Test
    void onlyCoordinatorsReview() {
        client.api(owner).get().uri("/api/v1/reviews").exchange().expectStatus().isForbidden();
        client.api(owner)
                .post()
                .uri("/api/v1/reviews/" + id + "/accept")
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isForbidden();
        assertThat(client.browser(owner).get("/review").statusCode()).isEqualTo(403);
        assertThat(client.browser(owner).get("/review/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void theOldestComesFirstWhateverChangesMeanwhile() {
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        jdbc.sql("UPDATE review_item SET since = ? WHERE listing_id = ?")
                .params(longAgo.atOffset(ZoneOffset.UTC), id)
                .update();
        client.api(owner)
                .put()
                .uri("/api/v1/listings/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Requests.json(Requests.with(Requests.demand(), "title", "软包电芯界面阻抗的控制方法")))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(queue.page(null, 0, 1)).extracting(ReviewItem::listingId).containsExactly(id);
        assertThat(queue.since(id)).contains(longAgo);
        assertThat(client.browser(coordinator).get("/desk").body())
                .contains("等待审核的内容", "/review/" + id, "软包电芯界面阻抗的控制方法");
    }

    @Test
    void aListingClosedForInterestStaysPublicAndSaysSo() {
        TestBrowser firm = client.browser(owner);
        firm.submit("/listings", "/listings/" + id + "/open", Map.of("revision", "1", "open", "false"));
        TestBrowser other = client.browser(accounts.researcher());
        assertThat(other.get("/listings/" + id).body())
                .contains("暂不接受对接意向")
                .doesNotContain("/listings/" + id + "/interest\"");
        assertThat(other.get("/listings/" + id + "/interest").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/listings/" + id));
        assertThat(other.get("/listings/" + id).body()).contains("不能对这条信息表达意向");
        String csrf = other.csrf("/listings/" + id);
        assertThat(other.post("/listings/" + id + "/interest", csrf, Map.of("note", "希望合作"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/listings/" + id));
        firm.submit("/listings", "/listings/" + id + "/open", Map.of("revision", "2", "open", "true"));
        assertThat(other.get("/listings/" + id + "/interest").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> decide(TestBrowser reviewer, String decision, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("revision", Long.toString(stored().revision()));
        return reviewer.submit("/review/" + id, "/review/" + id + "/" + decision, form);
    }

    private void step(Actor actor, String step, @Nullable String body) {
        var request = client.api(actor).post().uri("/api/v1/listings/" + id + "/" + step);
        (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).body(body))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Listing stored() {
        return listings.find(id).orElseThrow();
    }

    private long unsettled() {
        return jdbc.sql("SELECT count(*) FROM notice WHERE dedup_key LIKE ? AND settled_at IS NULL")
                .param("submitted/" + id + "%")
                .query(Long.class)
                .single();
    }

    private List<String> ledger() {
        return jdbc.sql("SELECT kind FROM ledger_line WHERE demand_id = ? ORDER BY id")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> announced() {
        return jdbc.sql("SELECT convert_from(value, 'UTF8')::jsonb ->> 'state' FROM outbox WHERE key = ? ORDER BY id")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
