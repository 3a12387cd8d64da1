package org.keqiao.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person goes: what is forgotten of them, what stays with colleagues, and what has to be settled before. */
@WebFlowTest
class LeavingFlowTests {

    private final String secret = "只有本人知道的一句话" + UUID.randomUUID();

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private final PairingStory story;
    private final OwnDataStory own;
    private final Listings listings;
    private final JdbcClient jdbc;

    @Autowired
    LeavingFlowTests(PairingStory story, OwnDataStory own, Listings listings, JdbcClient jdbc) {
        this.story = story;
        this.own = own;
        this.listings = listings;
        this.jdbc = jdbc;
    }

    @Test
    void whoGoesIsForgottenInEveryTableAndOnTheTopic() {
        Actor person = accounts.firmMember();
        Listing draft = own.draft(person, secret);
        Listing published = own.listing(person);
        Listing expired = own.listing(person);
        jdbc.sql("UPDATE listing SET state = 'EXPIRED' WHERE id = ?")
                .param(expired.id())
                .update();
        String token = accounts.token(person);
        jdbc.sql("UPDATE account SET email = 'zhang@example.cn' WHERE id = ?")
                .param(person.accountId())
                .update();
        TestBrowser browser = client.browser(person);
        browser.submit("/listings/new?kind=DEMAND", "/listings/writing", Map.of("kind", "DEMAND", "title", secret));
        jdbc.sql("INSERT INTO contact_card VALUES (?, ?::jsonb)")
                .params(person.accountId(), "{\"name\": \"" + secret + "\"}")
                .update();

        HttpResponse<String> wrong = browser.submit("/account/data", "/account/leave", Map.of("password", "不是它"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("密码不对");
        HttpResponse<String> left =
                browser.submit("/account/data", "/account/leave", Map.of("password", TestAccounts.PASSWORD));
        assertThat(left.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account/gone"));
        assertThat(client.browser(null).get("/account/gone").body()).contains("账号已注销");

        assertThat(browser.get("/account").statusCode()).as("signed out").isEqualTo(302);
        client.withToken(token)
                .get()
                .uri("/api/v1/listings?mine")
                .exchange()
                .expectStatus()
                .isUnauthorized();

        assertThat(listings.find(draft.id())).isEmpty();
        for (Listing erased : List.of(published, expired)) {
            Listing stays = listings.find(erased.id()).orElseThrow();
            assertThat(stays.state()).isEqualTo(ListingState.WITHDRAWN);
            assertThat(stays.content().toString()).doesNotContain("软包", "界面阻抗");
            assertThat(lastAnnounced(erased.id())).contains("\"WITHDRAWN\"").doesNotContain("软包", "界面阻抗");
        }
        assertThat(own.occurrences(secret))
                .as("tables that still hold the secret")
                .isEmpty();
        assertThat(own.occurrences(person.username())).isEmpty();
        assertThat(own.occurrences("zhang@example.cn")).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM ledger_line WHERE account_id = ? AND kind = 'LISTING_PUBLISHED'")
                        .param(person.accountId())
                        .query(Long.class)
                        .single())
                .as("lines of the ledger stay")
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT display_name FROM account WHERE id = ?")
                        .param(person.accountId())
                        .query(String.class)
                        .single())
                .isEqualTo("已注销");
        assertThat(client.browser(null)
                        .signIn(person.username(), TestAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/login?failed"));
    }

    @Test
    void colleaguesMayKeepWhatWasPosted() {
        Organisation firm = accounts.firm();
        Actor manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor person = accounts.person(Role.FIRM_MEMBER, firm.id());
        Listing draft = own.draft(person, secret);
        Listing published = own.listing(person);
        own.leave(person, "{\"password\": \"%s\", \"keepListings\": true}")
                .expectStatus()
                .isNoContent();
        assertThat(listings.find(published.id()).orElseThrow().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(listings.find(draft.id())).isEmpty();
        assertThat(client.browser(manager).get("/listings").body()).contains("软包电芯界面阻抗控制");
    }

    @Test
    void aConsentWithoutItsContactIsForColleaguesToGiveAnew() {
        Organisation firm = accounts.firm();
        Actor colleague = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor person = accounts.person(Role.FIRM_MEMBER, firm.id());
        UUID result = story.post(accounts.researcher(), "RESULT", "固体润滑材料", false);
        String interest = "/listings/" + result + "/interest";
        String page = client.browser(person)
                .submit(
                        interest,
                        interest,
                        Map.of("consent", "true", "contact.name", "王工", "contact.phone", "13800001111"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
        assertThat(client.browser(colleague).get(page).body()).contains("已同意互换联系方式", "13800001111");

        own.leave(person, "{\"password\": \"%s\"}").expectStatus().isNoContent();

        assertThat(client.browser(colleague).get(page).body())
                .contains("contact.name", "曾同意互换联系方式，但联系人已不在，需重新同意")
                .doesNotContain("本单位已同意", "13800001111");
        assertThat(jdbc.sql("SELECT bool_and(waits_for_demand) FROM introduction WHERE result_id = ?")
                        .param(result)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theOnlyManagerFindsAnotherFirst() {
        Organisation firm = accounts.firm();
        Actor manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor colleague = accounts.person(Role.FIRM_MEMBER, firm.id());
        own.leave(manager, "{\"password\": \"%s\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("您是本单位唯一的管理者");
        jdbc.sql("UPDATE account SET manager = true WHERE id = ?")
                .param(colleague.accountId())
                .update();
        own.leave(manager, "{\"password\": \"%s\"}").expectStatus().isNoContent();
    }

    @Test
    void nobodyKeepsListingsForNobody() {
        own.leave(accounts.firmMember(), "{\"password\": \"%s\", \"keepListings\": true}")
                .expectStatus()
                .isEqualTo(422);
    }

    private String lastAnnounced(UUID listing) {
        return jdbc.sql("SELECT convert_from(value, 'UTF8') FROM outbox WHERE key = ? ORDER BY id DESC LIMIT 1")
                .param(listing.toString())
                .query(String.class)
                .single();
    }
}
