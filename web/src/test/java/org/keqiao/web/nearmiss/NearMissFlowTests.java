package org.keqiao.web.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.pairing.NearExpert;
import org.keqiao.contracts.pairing.NearMiss;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.matching.StubMatchingService;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes near: for whom, in which words, and what of it stays hidden. */
@WebFlowTest
class NearMissFlowTests {

    private final TestAccounts accounts;
    private final TestClient client;
    private final PairingStory story;

    private Organisation university;
    private Actor firm;
    private UUID demand;

    @Autowired
    NearMissFlowTests(TestAccounts accounts, TestClient client, PairingStory story) {
        this.accounts = accounts;
        this.client = client;
        this.story = story;
    }

    @BeforeEach
    void postADemandAndWhatComesNear() {
        university = accounts.university();
        Actor researcher = accounts.person(Role.RESEARCHER, university.id());
        firm = accounts.firmMember();
        demand = story.post(firm, "DEMAND", "寻求高离子电导率的固态电解质", false);
        UUID hidden = story.post(researcher, "RESULT", "硫化物固态电解质粉体的公斤级制备", true);
        PairingSide own = new PairingSide(demand, "BJ-D-1", 1, "");
        PairingSide other = new PairingSide(hidden, "BJ-R-1", 1, "");
        StubMatchingService.shared()
                .finds(new NearMissAnswer(
                        own,
                        0.48,
                        List.of(
                                new NearMiss(
                                        other,
                                        0.452,
                                        NearMissChange.READINESS,
                                        other,
                                        List.of("4"),
                                        List.of("6"),
                                        0.512),
                                new NearMiss(
                                        other,
                                        0.441,
                                        NearMissChange.COOPERATION,
                                        own,
                                        List.of("LICENCE"),
                                        List.of("TRANSFER", "EQUITY"),
                                        0.481)),
                        List.of(new NearExpert(
                                "匿名团队",
                                new OrganisationRef(university.id(), university.name(), university.kind()),
                                other,
                                0.452))));
    }

    @Test
    void theOwnerReadsTheOneChangeInWords() {
        String page = client.browser(firm).get(address()).body();

        assertThat(page)
                .contains("寻求高离子电导率的固态电解质</a>")
                .contains("技术成熟度为 TRL 4，本条需要 TRL 6")
                .contains("合作方式为许可，对方接受转让、作价投资：本条也接受其一即可")
                .contains("现在 45.2 分，改后 51.2 分")
                .contains("/listings/" + demand + "/edit", "修改本条")
                .doesNotContain("逐项核对");
        assertThat(client.browser(accounts.coordinator()).get(address()).body()).contains("逐项核对");
    }

    @Test
    void whatStandsBehindAGateDoesNotScoreMoreThen() {
        PairingSide own = new PairingSide(demand, "BJ-D-1", 1, "");
        PairingSide other =
                new PairingSide(story.post(accounts.researcher(), "RESULT", "卤化物固态电解质膜", false), "BJ-R-2", 1, "");
        StubMatchingService.shared()
                .finds(new NearMissAnswer(
                        own,
                        0.48,
                        List.of(new NearMiss(other, 0.61, NearMissChange.OPENED, other, List.of(), List.of(), 0.61)),
                        List.of()));

        assertThat(client.browser(firm).get(address()).body())
                .contains("目前不接受合作意向", "匹配分 61.0")
                .doesNotContain("改后", "修改本条");
    }

    @Test
    void whoIsAnonymousStaysSo() {
        assertThat(client.browser(firm).get(address()).body())
                .doesNotContain(university.name())
                .doesNotContain("匿名团队");
        client.api(firm)
                .get()
                .uri("/api/v1" + address())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .contains("\"change\":\"READINESS\"")
                        .doesNotContain(university.name())
                        .doesNotContain(university.id().toString())
                        .doesNotContain("匿名团队"));
    }

    @Test
    void whatIsNoLongerPublicIsNotShownThoughTheIndexStillFindsIt() {
        Actor owner = accounts.researcher();
        UUID result = story.post(owner, "RESULT", "卤化物固态电解质膜", false);
        PairingSide other = new PairingSide(result, "BJ-R-3", 1, "");
        OrganisationRef team = new OrganisationRef(university.id(), university.name(), university.kind());
        StubMatchingService.shared()
                .finds(new NearMissAnswer(
                        new PairingSide(demand, "BJ-D-1", 1, ""),
                        0.48,
                        List.of(new NearMiss(other, 0.61, NearMissChange.OPENED, other, List.of(), List.of(), 0.61)),
                        List.of(new NearExpert("卤化物团队", team, other, 0.61))));
        assertThat(client.browser(firm).get(address()).body()).contains("卤化物固态电解质膜", "卤化物团队");

        client.api(owner)
                .post()
                .uri("/api/v1/listings/" + result + "/withdraw")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(client.browser(firm).get(address()).body()).doesNotContain("卤化物");
    }

    @Test
    void othersAreToldNothing() {
        assertThat(client.browser(accounts.firmMember()).get(address()).statusCode())
                .isEqualTo(404);
        client.api(accounts.firmMember())
                .get()
                .uri("/api/v1" + address())
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(client.browser(null).get(address()).statusCode()).isEqualTo(302);
    }

    @Test
    void anOutageLeavesTheListingsPageAlone() {
        UUID unknown = story.post(firm, "DEMAND", "刚发布的需求", false);
        StubMatchingService.shared().doesNotKnow(unknown);

        assertThat(client.browser(firm)
                        .get("/listings/" + unknown + "/near-misses", "HX-Request", "true")
                        .statusCode())
                .isEqualTo(200);
    }

    private String address() {
        return "/listings/" + demand + "/near-misses";
    }
}
