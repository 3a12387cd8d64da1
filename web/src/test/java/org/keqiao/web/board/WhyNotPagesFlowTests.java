package org.keqiao.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.RulingOutcome.Refusal;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.matching.StubMatchingService;
import org.keqiao.web.matching.TestAnswers;
import org.keqiao.web.pairing.TestPairings;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coordinators ask why not, and rule. */
@WebFlowTest
class WhyNotPagesFlowTests {

    private final TestAccounts accounts;
    private final TestClient client;
    private final PairingStory story;
    private final JdbcClient jdbc;
    private final StubMatchingService matching = StubMatchingService.shared();

    private Actor firm;
    private Actor person;
    private Pairing pair;
    private TestBrowser coordinator;

    @Autowired
    WhyNotPagesFlowTests(TestAccounts accounts, TestClient client, PairingStory story, JdbcClient jdbc) {
        this.accounts = accounts;
        this.client = client;
        this.story = story;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void postTwoListings() {
        firm = accounts.firmMember();
        person = accounts.coordinator();
        pair = TestPairings.between(
                story.post(accounts.researcher(), "RESULT", "硫化物固态电解质粉体的公斤级制备", false),
                story.post(firm, "DEMAND", "寻求高离子电导率的固态电解质", true));
        coordinator = client.browser(person);
        matching.explains(TestAnswers.deadlineOver(pair));
    }

    @Test
    void thePageTellsTheObstacleTheGateAndTheParts() {
        String page = coordinator.get(address()).body();

        assertThat(page)
                .contains("未通过准入条件")
                .contains("BJ-D-20261123-0001")
                .contains("72.4 分，达到推荐线 48.0 分")
                .contains("未检出")
                .contains("20 / 20")
                .contains("从未推荐过")
                .doesNotContain("121 天");
    }

    @Test
    void aClosedGateSaysWhatToDoAndTakesNoRuling() {
        assertThat(coordinator.get(address()).body())
                .contains("请需求单位延长截止日期")
                .contains("也不能人工推荐")
                .doesNotContain("name=\"note\"");
        matching.explains(TestAnswers.withdrawnByACoordinator(pair));
        assertThat(coordinator.get(address()).body()).contains("可在页面下方重新人工推荐").contains("name=\"note\"");
    }

    @Test
    void bothDirectionsAreNamedThoughNeitherFindsTheOther() {
        matching.explains(TestAnswers.neitherFindsTheOther(pair));

        assertThat(coordinator.get(address()).body()).contains("成果在需求的候选中").contains("需求在成果的候选中");
    }

    @Test
    void listingsAreFoundByReferenceAndAddressAndInEitherOrder() {
        String reference = jdbc.sql("SELECT reference FROM listing WHERE id = ?")
                .param(pair.demand().listingId())
                .query(String.class)
                .single();

        assertThat(coordinator
                        .get("/pairings/why-not?result=" + reference.toLowerCase(Locale.ROOT) + "&demand="
                                + "https://keqiao.example/listings/"
                                + pair.result().listingId())
                        .body())
                .contains("未通过准入条件");
    }

    @Test
    void whatIsNotFoundIsNamedWithItsRemedy() {
        HttpResponse<String> page = coordinator.get(
                "/pairings/why-not?result=BJ-R-1&demand=" + pair.demand().listingId());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("BJ-R-1").contains("请填写编号");
    }

    @Test
    void wordsOfferWhatTheyMayMean() {
        StubSearchService.shared().answers(StubSearchService.TWO_HITS);
        String known = "demand=" + pair.demand().listingId();
        HttpResponse<String> page = coordinator.get("/pairings/why-not?result=%E5%9B%BA%E6%80%81&" + known);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("“固态”是哪一条成果？", "result=BJ-R-20261123-0001&amp;" + known, "燕北材料大学")
                .doesNotContain("BJ-D-20261123-0002", "找不到已发布的内容");
        StubSearchService.shared().answers(StubSearchService.NOTHING);
        page = coordinator.get("/pairings/why-not?result=%E5%9B%BA%E6%80%81&" + known);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("找不到已发布的内容“固态”");
        StubSearchService.shared().fails();
        assertThat(coordinator
                        .get("/pairings/why-not?result=%E5%9B%BA%E6%80%81&" + known)
                        .statusCode())
                .isEqualTo(422);
        StubSearchService.shared().answers(StubSearchService.TWO_HITS);
    }

    @Test
    void aListingThatIsNamedAloneStandsOnItsSide() {
        String page = coordinator
                .get("/pairings/why-not?result=" + pair.demand().listingId())
                .body();

        assertThat(page)
                .contains("寻求高离子电导率的固态电解质")
                .containsPattern("id=\"result\" name=\"result\" value=\"\"")
                .containsPattern("id=\"demand\" name=\"demand\" value=\"BJ-D-");
    }

    @Test
    void aServiceThatDoesNotKnowThemYetIsExplained() {
        UUID fresh = story.post(firm, "DEMAND", "刚发布的需求", false);

        HttpResponse<String> page =
                coordinator.get("/pairings/why-not?result=" + pair.result().listingId() + "&demand=" + fresh);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("几秒后才能检索");
    }

    @Test
    void aRulingIsFollowedAndStandsInTheLedgerWithItsAuthor() {
        matching.explains(TestAnswers.neitherFindsTheOther(pair));
        matching.rulesTo(new RulingOutcome(pair.id(), null));

        HttpResponse<String> done = rule("两家已当面谈过");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(Objects.requireNonNull(matching.lastRuling()).note()).isEqualTo("两家已当面谈过");
        assertThat(ledgerLinesOf(person)).isEqualTo(1);
        assertThat(coordinator.get("/ledger").body()).contains("人工处理推荐").doesNotContain("两家已当面谈过");
    }

    @Test
    void aRefusedRulingSaysWhyAndLeavesNoLine() {
        matching.explains(TestAnswers.neitherFindsTheOther(pair));
        matching.rulesTo(new RulingOutcome(
                pair.id(),
                Refusal.NOT_PAIRABLE,
                List.of(
                        new ClosedGate(Gate.LIVE, pair.demand().listingId()),
                        new ClosedGate(Gate.BEFORE_DEADLINE, pair.demand().listingId()))));

        HttpResponse<String> refused = rule("请再考虑");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(coordinator.get(location(refused)).body()).contains("未满足：已发布且在有效期内、未过需求截止日期");
        coordinator.get("/pairings?lang=en");
        assertThat(coordinator.get(location(rule("请再考虑"))).body())
                .contains("Closed: Published and valid, Before the demand&#39;s deadline");
        assertThat(ledgerLinesOf(person)).isZero();
    }

    @Test
    void aRulingWithoutANoteIsNotSent() {
        matching.explains(TestAnswers.neitherFindsTheOther(pair));
        HttpResponse<String> page = rule(" ");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("请用 1 至 500 字说明").contains("检索未将其列为候选");
    }

    @Test
    void theApiAnswersTheSame() {
        client.api(person)
                .get()
                .uri("/api/v1" + address())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("未通过准入条件")
                .jsonPath("$.found.gates[0].gate")
                .isEqualTo("BEFORE_DEADLINE");
        client.api(firm)
                .get()
                .uri("/api/v1" + address())
                .exchange()
                .expectStatus()
                .isForbidden();
        client.api(firm)
                .post()
                .uri("/api/v1/pairings/rulings")
                .body(Map.of(
                        "resultId",
                        pair.result().listingId(),
                        "demandId",
                        pair.demand().listingId(),
                        "recommend",
                        true,
                        "note",
                        "我"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void exposureIsTold() {
        matching.counts(TestAnswers.exposure());

        assertThat(coordinator.get("/pairings/exposure").body())
                .contains("930 · 85 %")
                .contains("+230")
                .contains("-0.243");
        assertThat(client.browser(firm).get("/pairings/exposure").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> rule(String note) {
        return coordinator.submit(
                address(),
                "/pairings/rulings",
                Map.of(
                        "result",
                        pair.result().listingId().toString(),
                        "demand",
                        pair.demand().listingId().toString(),
                        "recommend",
                        "true",
                        "note",
                        note));
    }

    private static String location(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/pairings"));
    }

    private String address() {
        return "/pairings/why-not?result=" + pair.result().listingId() + "&demand="
                + pair.demand().listingId();
    }

    private long ledgerLinesOf(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM ledger_line WHERE kind = 'PAIRING_RULED' AND account_id = ?")
                .param(actor.accountId())
                .query(Long.class)
                .single();
    }
}
