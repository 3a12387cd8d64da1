package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keqiao.web.listing.Requests.demand;
import static org.keqiao.web.listing.Requests.indicator;
import static org.keqiao.web.listing.Requests.json;
import static org.keqiao.web.listing.Requests.result;
import static org.keqiao.web.listing.Requests.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebFlowTest
class ListingApiFlowTests {

    private static final String LISTINGS = "/api/v1/listings";

    @Autowired
    TestClient http;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = new JsonMapper();

    @Test
    void aPostIsPublishedAtOnceAndPublic() {
        Answer posted = post(accounts.firmMember(), demand());

        assertThat(posted.status()).isEqualTo(HttpStatus.CREATED.value());
        assertThat(posted.tag()).isEqualTo("\"1\"");
        assertThat(posted.text("state")).isEqualTo("PUBLISHED");
        assertThat(posted.text("reference")).matches("BJ-D-\\d{8}-\\d{4,}");
        assertThat(UUID.fromString(posted.text("id")).version()).isEqualTo(7);
        Answer read = send(http.anonymous().get().uri(posted.location()));
        assertThat(read.text("title")).isEqualTo("软包电芯界面阻抗控制");
        assertThat(read.body().path("demand").path("problem").asString()).startsWith("软包电芯");
    }

    @Test
    void nobodyPostsWithoutSigningIn() {
        assertThat(send(http.anonymous().post().uri(LISTINGS), json(demand())).status())
                .isEqualTo(401);
    }

    @Test
    void aDraftExistsForItsOrganisationOnly() {
        Organisation firm = accounts.firm();
        Answer draft = post(accounts.person(Role.FIRM_MEMBER, firm.id()), with(demand(), "draft", true));

        assertThat(draft.text("state")).isEqualTo("DRAFT");
        assertThat(get(accounts.person(Role.FIRM_MEMBER, firm.id()), draft).status())
                .isEqualTo(200);
        assertThat(get(accounts.coordinator(), draft).status()).isEqualTo(200);
        assertThat(get(accounts.firmMember(), draft).status()).isEqualTo(404);
        assertThat(get(null, draft).status()).isEqualTo(404);
    }

    @Test
    void aForeignListingCannotBeChanged() {
        Answer listing = post(accounts.firmMember(), demand());
        Actor stranger = accounts.firmMember();

        assertThat(put(stranger, listing, demand(), null).status()).isEqualTo(404);
        assertThat(act(stranger, listing, "withdraw").status()).isEqualTo(404);
        assertThat(act(stranger, listing, "publish").status()).isEqualTo(404);
    }

    @Test
    void everyChangeIsARevision() {
        Actor owner = accounts.firmMember();
        Answer listing = post(owner, demand());

        Answer edited = put(owner, listing, with(demand(), "summary", "补充说明"), "\"1\"");
        assertThat(edited.tag()).isEqualTo("\"2\"");
        assertThat(put(owner, listing, with(demand(), "summary", "另一说明"), "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(act(owner, listing, "withdraw").text("state")).isEqualTo("WITHDRAWN");
        assertThat(get(null, listing).status()).isEqualTo(410);
        assertThat(act(owner, listing, "withdraw").status()).isEqualTo(409);
        assertThat(act(owner, listing, "publish").text("state")).isEqualTo("PUBLISHED");
        assertThat(get(null, listing).tag()).isEqualTo("\"4\"");
    }

    @Test
    void oneOfTwoConcurrentEditsWins() throws Exception {
        Actor owner = accounts.firmMember();
        Answer listing = post(owner, demand());

        List<Integer> answers = concurrently(
                8,
                i -> put(owner, listing, with(demand(), "summary", "说明" + i), "\"1\"")
                        .status());

        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        assertThat(get(owner, listing).tag()).isEqualTo("\"2\"");
    }

    @Test
    void concurrentPostsNeverShareAReference() throws Exception {
        Actor owner = accounts.firmMember();
        assertThat(concurrently(40, i -> post(owner, result()).text("reference")))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void theOwnerOfAnAnonymousDemandIsHidden() {
        Organisation firm = accounts.firm();
        Actor owner = accounts.person(Role.FIRM_MEMBER, firm.id());
        Map<String, @Nullable Object> request = with(
                with(demand(), "anonymous", true), "demand.indicators", List.of(indicator(true), indicator(false)));
        Answer listing = post(owner, request);

        assertThat(listing.body().path("demand").path("indicators").size()).isEqualTo(2);
        assertThat(get(null, listing).raw())
                .contains("室温离子电导率")
                .doesNotContain(firm.name(), firm.id().toString(), "内部成本上限");
        assertThat(get(accounts.researcher(), listing).raw())
                .doesNotContain(firm.name(), firm.id().toString(), "内部成本上限");
        assertThat(get(owner, listing).raw()).contains(firm.name(), "内部成本上限");
    }

    @Test
    void coordinatorsPostOnBehalfAndOthersDoNot() {
        Organisation university = accounts.university();
        Map<String, @Nullable Object> request = with(result(), "organisation", university.name());
        assertThat(post(accounts.coordinator(), request).fields()).containsExactly("organisation");

        accounts.consent(university);
        Answer posted = post(accounts.coordinator(), with(request, "confirmedOn", "2026-01-05"));
        assertThat(posted.body().path("organisation").path("name").asString()).isEqualTo(university.name());
        assertThat(posted.text("confirmedAt")).startsWith("2026-01-04T16:00");
        assertThat(post(accounts.coordinator(), result()).fields()).containsExactly("organisation");
        assertThat(post(accounts.coordinator(), with(result(), "organisation", "没有的单位"))
                        .fields())
                .containsExactly("organisation");
        assertThat(post(accounts.researcher(), request).fields()).containsExactly("organisation");
        assertThat(post(accounts.researcher(), with(result(), "confirmedOn", "2026-01-05"))
                        .fields())
                .containsExactly("confirmedOn");
    }

    @Test
    void aSourceIdMakesPostingRepeatable() {
        Actor owner = accounts.firmMember();
        Map<String, @Nullable Object> request = with(demand(), "sourceId", "A-1");

        Answer first = post(owner, request);
        Answer again = post(owner, request);
        Answer changed = post(owner, with(request, "title", "改过的标题"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.tag()).isEqualTo("\"1\"");
        assertThat(changed.text("id")).isEqualTo(first.text("id"));
        assertThat(changed.tag()).isEqualTo("\"2\"");
    }

    @Test
    void mineArePaged() {
        Actor owner = accounts.firmMember();
        IntStream.range(0, 3).forEach(i -> post(owner, with(demand(), "title", "需求" + i)));

        JsonNode page = send(http.api(owner).get().uri(LISTINGS + "?mine&size=2&page=1"))
                .body();
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("listings").size()).isEqualTo(1);
        assertThat(page.path("listings").path(0).path("title").asString()).isEqualTo("需求0");
        assertThat(send(http.api(owner).get().uri(LISTINGS + "?mine&size=1000")).status())
                .isEqualTo(422);
    }

    @Test
    void badInputNamesItsField() {
        Actor owner = accounts.firmMember();

        assertThat(post(owner, with(demand(), "titel", "x")).fields()).containsExactly("titel");
        assertThat(post(owner, with(demand(), "demand.indikators", List.of())).fields())
                .containsExactly("demand.indikators");
        assertThat(post(owner, with(demand(), "zone", "上海")).fields()).containsExactly("zone");
        assertThat(post(owner, with(demand(), "title", "字".repeat(257))).fields())
                .containsExactly("title");
        assertThat(post(owner, with(demand(), "keywords", Map.of("a", 1))).fields())
                .containsExactly("keywords");
        assertThat(post(owner, with(demand(), "title", List.of("a"))).fields()).containsExactly("title");
        Answer malformed = send(http.api(owner).post().uri(LISTINGS), "{\"kind\":\"DEMAND\",");
        assertThat(malformed.status()).isEqualTo(400);
        Answer twice = send(http.api(owner).post().uri(LISTINGS), "{\"kind\":\"DEMAND\",\"kind\":\"RESULT\"}");
        assertThat(twice.status()).isEqualTo(400);
        Answer deep = send(http.api(owner).post().uri(LISTINGS), "[".repeat(100_000));
        assertThat(deep.status()).isEqualTo(400);
        assertThat(send(http.api(owner).post().uri(LISTINGS), "").status()).isEqualTo(400);
    }

    /** As a program does that gets no answer in time and asks again. */
    @Test
    void ofPostsWithTheSameKeyAtTheSameMomentOneMakesTheListing() throws Exception {
        Actor owner = accounts.firmMember();
        List<Answer> answers = concurrently(8, i -> post(owner, with(demand(), "sourceId", "S-7")));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
    }

    /** Until the clockwork comes by, what is past its validity is neither public nor expired. */
    @Test
    void whatIsPastItsValidityComesBackOnlyWithoutWhatTellsItsOwner() {
        Organisation firm = accounts.firm();
        Actor owner = accounts.person(Role.FIRM_MEMBER, firm.id());
        Map<String, @Nullable Object> hidden = with(demand(), "anonymous", true);
        Answer posted = post(owner, hidden);
        jdbc.sql("UPDATE listing SET valid_until = now() - interval '1 second' WHERE id = :id")
                .param("id", UUID.fromString(posted.text("id")))
                .update();

        put(owner, posted, with(with(hidden, "summary", firm.name()), "validUntil", "2027-06-30"), null);

        assertThat(get(null, posted).status()).isEqualTo(410);
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        Actor owner = accounts.firmMember();
        Answer chinese = send(http.api(owner).post().uri(LISTINGS), json(with(demand(), "title", null)));
        Answer english = send(
                http.api(owner).post().uri(LISTINGS).header("Accept-Language", "en"),
                json(with(demand(), "title", null)));

        assertThat(chinese.raw()).contains("此项必填", "请填写后重新提交");
        assertThat(english.raw()).contains("This is required", "Fill it in");
    }

    private Answer post(Actor actor, Map<String, @Nullable Object> request) {
        return send(http.api(actor).post().uri(LISTINGS), json(request));
    }

    private Answer put(Actor actor, Answer listing, Map<String, @Nullable Object> request, @Nullable String ifMatch) {
        RestTestClient.RequestBodySpec put = http.api(actor).put().uri(LISTINGS + "/" + listing.text("id"));
        return send(ifMatch == null ? put : put.header("If-Match", ifMatch), json(request));
    }

    private Answer act(Actor actor, Answer listing, String action) {
        return send(http.api(actor).post().uri(LISTINGS + "/" + listing.text("id") + "/" + action));
    }

    private Answer get(@Nullable Actor actor, Answer listing) {
        RestTestClient client = actor == null ? http.anonymous() : http.api(actor);
        return send(client.get().uri(LISTINGS + "/" + listing.text("id")));
    }

    private Answer send(RestTestClient.RequestBodySpec request, String body) {
        return send(request.contentType(MediaType.APPLICATION_JSON).body(body));
    }

    private Answer send(RestTestClient.RequestHeadersSpec<?> request) {
        var answer = request.exchange().expectBody().returnResult();
        byte[] body = answer.getResponseBody();
        return new Answer(
                answer.getStatus().value(),
                String.valueOf(answer.getResponseHeaders().getETag()),
                String.valueOf(answer.getResponseHeaders().getLocation()),
                json.readTree(body == null ? new byte[] {'{', '}'} : body));
    }

    private static <T> List<T> concurrently(int times, IntFunction<T> call) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> calls = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> call.apply(i))
                    .toList();
            List<Future<T>> done = threads.invokeAll(calls);
            return done.stream().map(Future::resultNow).toList();
        }
    }

    private record Answer(int status, String tag, String location, JsonNode body) {

        String text(String field) {
            return body.path(field).asString();
        }

        String raw() {
            return body.toString();
        }

        List<String> fields() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }
    }
}
