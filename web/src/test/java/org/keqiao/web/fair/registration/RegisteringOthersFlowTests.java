package org.keqiao.web.fair.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator registers others for a fair, by the form. */
@WebFlowTest
class RegisteringOthersFlowTests {

    private final TestClient client;
    private final TestAccounts accounts;
    private final FairStory story;
    private final PairingStory listings;

    @Autowired
    RegisteringOthersFlowTests(TestClient client, TestAccounts accounts, FairStory story, PairingStory listings) {
        this.client = client;
        this.accounts = accounts;
        this.story = story;
        this.listings = listings;
    }

    @Test
    void thoseWhoConsentedAreOfferedAndWhoDidNotIsToldBeforeTheFormIsFilledIn() {
        Actor coordinator = accounts.coordinator();
        String fair = "/fairs/" + story.open(coordinator, "代为报名的对接会").id();
        String page = fair + "/registration";
        Organisation firm = accounts.firm();
        listings.post(accounts.person(Role.FIRM_MEMBER, firm.id()), "DEMAND", "寻求低温烧结银浆", false);
        TestBrowser browser = client.browser(coordinator);

        HttpResponse<String> before = browser.get(page + "?organisation=" + encoded(firm));
        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(before.body())
                .contains("没有这一机构的有效代办授权", "/organisations?q=" + encoded(firm))
                .doesNotContain("attendees[0].name");
        accounts.consent(firm);
        assertThat(browser.get(page).body())
                .contains("<option value=\"" + firm.name() + "\">")
                .doesNotContain("attendees[0].name");
        assertThat(browser.get(page + "?organisation=" + encoded(firm)).body())
                .contains("attendees[0].name", "寻求低温烧结银浆");

        HttpResponse<String> nobody = browser.submit(
                page, page, Map.of("organisation", firm.name(), "mostMeetings", "3", "note", "两人，晚到半小时"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("还没有参会人", "寻求低温烧结银浆", "两人，晚到半小时");
    }

    @Test
    void whoHasNoAccountIsRegisteredInsteadOfInvited() {
        Actor coordinator = accounts.coordinator();
        String fair = "/fairs/" + story.open(coordinator, "邀请没有账号的企业").id();
        UUID told = listings.post(accounts.firmMember(), "DEMAND", "寻求低温烧结银浆的量产", false);
        Organisation firm = accounts.consent(accounts.firm());
        String listing = client.api(coordinator)
                .post()
                .uri("/api/v1/listings")
                .body(Map.of(
                        "kind", "RESULT",
                        "title", "低温烧结纳米银浆的公斤级制备",
                        "summary", "烧结温度不高于 200 ℃。",
                        "industries", List.of("新材料"),
                        "organisation", firm.name()))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location");
        StubSearchService.shared()
                .answers(StubSearchService.TWO_HITS
                        .replace(
                                "01932f00-0000-7000-8000-000000000001",
                                Objects.requireNonNull(listing).replaceFirst(".*/", ""))
                        .replace("01932f00-0000-7000-8000-000000000002", told.toString()));
        assertThat(client.browser(coordinator)
                        .get(fair + "/invitations?searched=true")
                        .body())
                .contains(firm.name(), "没有账号", fair + "/registration?organisation=" + encoded(firm))
                .as("who can be told stands before who can't, though its listing fits less")
                .containsSubsequence("寻求低温烧结银浆的量产", firm.name());
    }

    private static String encoded(Organisation organisation) {
        return URLEncoder.encode(organisation.name(), StandardCharsets.UTF_8);
    }
}
