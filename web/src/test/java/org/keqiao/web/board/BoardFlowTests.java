package org.keqiao.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;

/** Coordinators find and compare pairings. */
@WebFlowTest
class BoardFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestAccounts accounts;
    private final TestClient client;
    private final PairingStory story;

    private Organisation organisation;
    private Actor firm;
    private Pairing pairing;
    private TestBrowser coordinator;

    @Autowired
    BoardFlowTests(TestAccounts accounts, TestClient client, PairingStory story) {
        this.accounts = accounts;
        this.client = client;
        this.story = story;
    }

    @BeforeEach
    void recommendAPairing() {
        organisation = accounts.firm();
        firm = accounts.person(Role.FIRM_MEMBER, organisation.id());
        pairing = TestPairings.between(
                story.post(accounts.researcher(), "RESULT", "硫化物固态电解质粉体的公斤级制备", false),
                story.post(firm, "DEMAND", "寻求高离子电导率的固态电解质", true));
        story.tell(pairing);
        coordinator = client.browser(accounts.coordinator());
        await().atMost(SOON).until(() -> board("").contains(row()));
    }

    @Test
    void everyFilterNarrows() {
        for (String filter :
                new String[] {"state=RECOMMENDED", "industry=NEW_MATERIALS", "answered=NOBODY", "score=72"}) {
            assertThat(board("&" + filter)).as(filter).contains(row());
        }
        for (String filter :
                new String[] {"state=WITHDRAWN", "industry=MEDICINE_AND_HEALTH", "answered=DECLINED", "score=80"}) {
            assertThat(board("&" + filter)).as(filter).doesNotContain(row());
        }
    }

    @Test
    void anAnswerMovesItToTheAnswered() {
        client.api(firm)
                .put()
                .uri("/api/v1/pairings/" + pairing.id() + "/answer")
                .body(Map.of("answer", "INTERESTED"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(board("&answered=ONE_INTERESTED")).contains(row());
        assertThat(board("&answered=NOBODY")).doesNotContain(row());
    }

    @Test
    void chosenPairingsStandSideBySide() {
        assertThat(coordinator.get("/pairings/compare?id=" + pairing.id()).body())
                .contains("id=\"pairing-" + pairing.id() + "\"")
                .contains("2 至 4 条");
    }

    @Test
    void theComparisonSaysWhichNoLongerHolds() {
        String page = "/pairings/compare?id=" + pairing.id();
        assertThat(coordinator.get(page).body()).doesNotContain("不再有效");
        story.tell(TestPairings.declined(pairing));
        await().atMost(SOON).until(() -> coordinator.get(page).body().contains("已不再有效（一方认为不合适）"));
    }

    @Test
    void fromTheComparisonOneActsOnEach() {
        String compared = coordinator
                .get("/pairings/compare?back=/pairings?score=60&id=" + pairing.id())
                .body();

        assertThat(compared)
                .contains("href=\"/pairings?score=60\"")
                .contains("撤回推荐", "href=\"/pairings/" + pairing.id() + "?back=/pairings/compare")
                .containsPattern(
                        "/pairings/why-not\\?result=" + pairing.result().listingId() + "[^\"]*#why-rule");
    }

    @Test
    void theWayBackFromAPairingLeadsToTheBoardAsItWas() {
        Matcher link = Pattern.compile("href=\"(/pairings/" + pairing.id() + "\\?back=[^\"]+)\"")
                .matcher(board("&score=60"));
        assertThat(link.find()).isTrue();

        String page = coordinator.get(link.group(1)).body();
        assertThat(page).contains("href=\"/pairings?organisation=" + encoded(organisation.name()) + "&amp;score=60\"");
        assertThat(client.browser(firm).get(link.group(1)).body())
                .as("nobody else has a board")
                .doesNotContain("href=\"/pairings?");
    }

    @Test
    void whatIsRecommendedByHandDoesNotClaimAShareOfItsScore() {
        assertThat(coordinator.get("/pairings/" + pairing.id()).body()).contains("100 对中约有 72 对合适");
        story.tell(TestPairings.byHand(pairing, "两家已当面谈过"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(client.browser(firm)
                                .get("/pairings/" + pairing.id())
                                .body())
                        .contains("由技术经理人人工推荐", "两家已当面谈过")
                        .doesNotContain("对合适。"));
    }

    @Test
    void onlyCoordinatorsSeeTheBoard() {
        assertThat(client.browser(firm).get("/pairings").statusCode()).isEqualTo(403);
        assertThat(client.browser(firm).get("/inbox").body()).doesNotContain("推荐看板");
    }

    private String board(String filter) {
        return coordinator
                .get("/pairings?organisation=" + encoded(organisation.name()) + filter)
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String row() {
        return "href=\"/pairings/" + pairing.id() + "?back=";
    }
}
