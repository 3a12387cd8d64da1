package org.keqiao.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator brings a firm that has no account, and acts for it once its consent is recorded. */
@WebFlowTest
class RegisteringFlowTests {

    private final TestClient client;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    RegisteringFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts, @Autowired JdbcClient jdbc) {
        this.client = client;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void aCoordinatorRegistersAFirmRecordsItsConsentAndPostsForIt() {
        Actor person = accounts.person(Role.COORDINATOR, accounts.university().id());
        TestBrowser coordinator = client.browser(person);
        String name = "代办测试公司" + UUID.randomUUID();
        assertThat(coordinator.get("/organisations?q=" + name.substring(6)).body())
                .contains("没有符合条件的机构", "/organisations/new?name=" + name.substring(6));
        assertThat(coordinator
                        .get("/organisations/new?name=" + name.substring(6))
                        .body())
                .contains("value=\"" + name.substring(6) + "\"");

        String page = location(coordinator.submit("/organisations/new", "/organisations", form(name)));
        assertThat(page).startsWith("/organisations/");
        assertThat(coordinator.get(page).body())
                .contains("机构已登记并核实", "已核实", name)
                .doesNotContain("/listings/new?kind=DEMAND&amp;organisation=");
        assertThat(jdbc.sql("SELECT standing_by FROM organisation WHERE name = :name AND standing = 'VERIFIED'")
                        .param("name", name)
                        .query(UUID.class)
                        .single())
                .as("who vouched for it")
                .isEqualTo(person.accountId());

        coordinator.submit(
                page,
                page + "/consents",
                Map.of("scopes", "LISTINGS", "givenBy", "李厂长", "givenOn", "2026-03-05", "evidence", "授权书 FW-12"));
        assertThat(coordinator.get(page).body())
                .as("the next step")
                .contains("/listings/new?kind=DEMAND&amp;organisation=");
        HttpResponse<String> posted = coordinator.submit("/listings/new?kind=DEMAND", "/listings", demand(name));
        assertThat(posted.statusCode()).isEqualTo(302);
        assertThat(coordinator.get("/listings").body())
                .as("what was posted for others is found again")
                .contains("求耐高温轴承润滑脂", name, location(posted));
        assertThat(client.browser(accounts.coordinator()).get("/listings").body())
                .as("by whoever posted it")
                .doesNotContain(name);
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndWhatWasTypedStays() {
        TestBrowser coordinator = client.browser(accounts.coordinator());
        String taken = accounts.firm().name();
        Map<String, String> form = form(taken);
        form.put("details.website", "https://example.org/");
        HttpResponse<String> answer = coordinator.submit("/organisations/new", "/organisations", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已有名为“" + taken + "”的机构", "https://example.org/", "value=\"BDA\" selected");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, String> form(String name) {
        return new HashMap<>(Map.of("name", name, "kind", "FIRM", "zone", "BDA"));
    }

    private static Map<String, String> demand(String organisation) {
        return Map.of(
                "kind", "DEMAND",
                "title", "求耐高温轴承润滑脂" + UUID.randomUUID(),
                "demand.problem", "现有润滑脂在 180 ℃ 下两周即干涸。",
                "industries", "NEW_MATERIALS",
                "button", "save",
                "organisation", organisation);
    }
}
