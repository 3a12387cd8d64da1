package org.keqiao.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebFlowTest
class JoinFlowTests {

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/(?:invitations|password)/[A-Za-z0-9_-]{43})");

    private final TestClient client;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    JoinFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts, @Autowired JdbcClient jdbc) {
        this.client = client;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void anOrganisationJoinsDraftsAndPublishesOnceACoordinatorHasVerifiedIt() {
        String name = "北京入驻测试公司" + UUID.randomUUID();
        TestBrowser firm = joined(name, "join-" + UUID.randomUUID());
        String page = "/organisations/" + idOf(name);
        assertThat(firm.get(page).body()).contains("待核实", "管理者");

        HttpResponse<String> refused = post(firm, "publish");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("机构尚未通过核实").contains("请先保存草稿");
        HttpResponse<String> saved = post(firm, "save");
        assertThat(saved.statusCode()).isEqualTo(302);

        TestBrowser coordinator = client.browser(accounts.coordinator());
        assertThat(coordinator
                        .get("/organisations?standing=PENDING&q=" + name.substring(name.length() - 36))
                        .body())
                .contains(name);
        assertThat(coordinator.get("/desk").body()).contains("等待核实的机构", page);
        assertThat(coordinator
                        .submit(page, page + "/refuse", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        coordinator.submit(page, page + "/refuse", Map.of("reason", "请补充信用代码"));
        assertThat(firm.get(page).body()).contains("请补充信用代码");
        assertThat(firm.get("/notices").body()).contains("请补充信用代码");
        firm.submit(page, page + "/details", Map.of("officeEmail", "office@example.cn"));
        firm.submit(page, page + "/ask", Map.of());
        assertThat(coordinator.get(page).body()).contains("<dd>office@example.cn</dd>");
        coordinator.submit(page, page + "/verify", Map.of());
        assertThat(coordinator.get("/desk").body()).doesNotContain(page);
        assertThat(firm.get(page).body()).contains("已核实").doesNotContain("请补充信用代码");
        assertThat(post(firm, "publish").statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverRegistersSaysNeitherTheirRoleNorThatTheyAreVerified() {
        String name = "冒名测试公司" + UUID.randomUUID();
        String username = "join-" + UUID.randomUUID();
        TestBrowser browser = client.browser(null);
        Map<String, String> form = form(name, username);
        form.putAll(Map.of(
                "standing", "VERIFIED", "verified", "true", "role", "ADMINISTRATOR", "person.role", "ADMINISTRATOR"));
        browser.submit("/join", "/join", form);
        assertThat(jdbc.sql("SELECT role FROM account WHERE username = :name")
                        .param("name", username)
                        .query(String.class)
                        .single())
                .isEqualTo("FIRM_MEMBER");
        assertThat(jdbc.sql("SELECT standing FROM organisation WHERE name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isEqualTo("PENDING");
    }

    @Test
    void everyFaultOfTheFormIsToldBesideItsFieldAndNothingIsStored() {
        String name = "有误测试公司" + UUID.randomUUID();
        Map<String, String> form = form(name, "join-" + UUID.randomUUID());
        form.put("details.creditCode", "123");
        form.put("person.password", "短");
        HttpResponse<String> answer = client.browser(null).submit("/join", "/join", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("不是正确的统一社会信用代码", "长度须在 8 到 200 之间").doesNotContain("短\"");
        form = form(name, accounts.researcher().username());
        assertThat(client.browser(null).submit("/join", "/join", form).body()).contains("已被使用");
        assertThat(jdbc.sql("SELECT count(*) FROM organisation WHERE name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anInvitationOpensOneAccountInTheRoleThatItNames() {
        Organisation university = accounts.university();
        Actor manager = accounts.person(Role.OFFICE, university.id());
        TestBrowser office = client.browser(manager);
        String page = "/organisations/" + university.id();
        String link = link(
                office.submit(page, page + "/invitations", Map.of("role", "RESEARCHER", "email", "wang@example.cn"))
                        .body());
        assertThat(office.get(page).body()).contains("wang@example.cn").doesNotContain(link);

        TestBrowser invited = client.browser(null);
        String username = "invited-" + UUID.randomUUID();
        Map<String, String> person = Map.of(
                "username", username, "password", TestAccounts.PASSWORD, "displayName", "王五", "role", "COORDINATOR");
        assertThat(invited.submit(link, link, person).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("invited"));
        invited.signIn(username, TestAccounts.PASSWORD);
        assertThat(invited.get("/account").body()).contains("王五", "科研人员", university.name());
        assertThat(client.browser(null).get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void nobodyInvitesCoordinatorsOrForOthersOrganisations() {
        Organisation university = accounts.university();
        TestBrowser office = client.browser(accounts.person(Role.OFFICE, university.id()));
        String page = "/organisations/" + university.id();
        office.submit(page, page + "/invitations", Map.of("role", "COORDINATOR"));
        assertThat(office.get(page).body()).contains("不能由您授予");
        assertThat(jdbc.sql("SELECT count(*) FROM invitation WHERE organisation_id = :id")
                        .param("id", university.id())
                        .query(Long.class)
                        .single())
                .isZero();
        TestBrowser stranger = client.browser(accounts.firmMember());
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.submit("/account", page + "/invitations", Map.of("role", "OFFICE"))
                        .statusCode())
                .isEqualTo(404);
        TestBrowser colleague = client.browser(accounts.person(Role.RESEARCHER, university.id()));
        assertThat(colleague
                        .submit("/account", page + "/invitations", Map.of("role", "OFFICE"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRemovedMemberIsOutEverywhereAtOnceAndTheLastManagerStays() {
        Organisation university = accounts.university();
        Actor manager = accounts.person(Role.OFFICE, university.id());
        Actor member = accounts.person(Role.RESEARCHER, university.id());
        TestBrowser office = client.browser(manager);
        TestBrowser removed = client.browser(member);
        String token = accounts.token(member);
        String page = "/organisations/" + university.id();
        office.submit(page, page + "/members/" + member.accountId() + "/remove", Map.of());
        assertThat(removed.get("/account").statusCode()).isEqualTo(302);
        assertThat(client.browser(member).get("/account").statusCode()).isEqualTo(302);
        client.withToken(token)
                .get()
                .uri("/api/v1/listings")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        office.submit(page, page + "/members/" + manager.accountId() + "/remove", Map.of());
        assertThat(office.get(page).body()).contains("至少要有一位管理者");
    }

    @Test
    void aPasswordLinkWorksOnceAndSignsOutEverywhere() {
        Organisation university = accounts.university();
        TestBrowser office = client.browser(accounts.person(Role.OFFICE, university.id()));
        Actor member = accounts.person(Role.RESEARCHER, university.id());
        TestBrowser before = client.browser(member);
        String page = "/organisations/" + university.id();
        String link = link(office.submit(page, page + "/members/" + member.accountId() + "/password-link", Map.of())
                .body());
        TestBrowser browser = client.browser(null);
        assertThat(browser.submit(link, link, Map.of("password", "短")).statusCode())
                .isEqualTo(422);
        browser.submit(link, link, Map.of("password", "全新的一个长口令"));
        assertThat(before.get("/account").statusCode()).isEqualTo(302);
        assertThat(client.browser(member).get("/account").statusCode()).isEqualTo(302);
        browser.signIn(member.username(), "全新的一个长口令");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
    }

    /** Whoever sets the password of an account has its rights: a transfer office would make itself a coordinator. */
    @Test
    void aManagerDoesNotGetAtTheAccountsThatAdministratorsAppointed() {
        Organisation university = accounts.university();
        TestBrowser office = client.browser(accounts.person(Role.OFFICE, university.id()));
        Actor appointed = accounts.person(Role.COORDINATOR, university.id());
        TestBrowser coordinator = client.browser(appointed);
        String page = "/organisations/" + university.id();
        String member = page + "/members/" + appointed.accountId();
        assertThat(office.get(page).body()).contains(appointed.displayName()).doesNotContain(member);
        for (String act : List.of("", "/password-link", "/remove")) {
            office.submit(page, member + act, Map.of("role", "OFFICE"));
            assertThat(office.get(page).body()).contains("由平台管理员管理");
        }
        assertThat(coordinator.get("/desk").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM password_reset WHERE account_id = :id")
                        .param("id", appointed.accountId())
                        .query(Long.class)
                        .single())
                .isZero();
        TestBrowser administrator = client.browser(accounts.administrator());
        assertThat(link(administrator
                        .submit(page, member + "/password-link", Map.of())
                        .body()))
                .contains("/password/");
    }

    @Test
    void aCoordinatorPostsForAFirmOnlyWhileItsConsentHolds() {
        Organisation firm = accounts.firm();
        Actor coordinator = accounts.coordinator();
        TestBrowser browser = client.browser(coordinator);
        String page = "/organisations/" + firm.id();
        Map<String, String> demand = demand(firm.name());
        assertThat(browser.submit("/listings/new?kind=DEMAND", "/listings", demand)
                        .body())
                .contains("没有这一机构的有效代办授权");
        Map<String, String> consent =
                Map.of("scopes", "LISTINGS", "givenBy", "李厂长", "givenOn", "2026-03-05", "evidence", "授权书 FW-12");
        browser.submit(page, page + "/consents", consent);
        assertThat(browser.get(page).body()).contains("李厂长", "授权书 FW-12", coordinator.displayName());
        assertThat(browser.submit("/listings/new?kind=DEMAND", "/listings", demand)
                        .statusCode())
                .isEqualTo(302);
        UUID id = jdbc.sql("SELECT id FROM consent WHERE organisation_id = :id")
                .param("id", firm.id())
                .query(UUID.class)
                .single();
        client.browser(accounts.person(Role.FIRM_MEMBER, firm.id()))
                .submit(page, page + "/consents/" + id + "/revoke", Map.of("reason", "改为自行发布"));
        assertThat(browser.submit("/listings/new?kind=DEMAND", "/listings", demand)
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.get(page).body()).contains("撤销");
    }

    private TestBrowser joined(String name, String username) {
        TestBrowser browser = client.browser(null);
        HttpResponse<String> answer = browser.submit("/join", "/join", form(name, username));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?joined"));
        browser.signIn(username, TestAccounts.PASSWORD);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> browser.get("/account").statusCode() == 200);
        return browser;
    }

    private static Map<String, String> form(String name, String username) {
        return new HashMap<>(Map.of(
                "name", name,
                "kind", "FIRM",
                "zone", "BDA",
                "details.officeEmail", "",
                "person.displayName", "张三",
                "person.username", username,
                "person.password", TestAccounts.PASSWORD));
    }

    private static HttpResponse<String> post(TestBrowser firm, String button) {
        Map<String, String> form = demand("");
        form.put("button", button);
        return firm.submit("/listings/new?kind=DEMAND", "/listings", form);
    }

    private static Map<String, String> demand(String organisation) {
        return new HashMap<>(Map.of(
                "kind", "DEMAND",
                "title", "求耐高温轴承润滑脂" + UUID.randomUUID(),
                "demand.problem", "现有润滑脂在 180 ℃ 下两周即干涸。",
                "industries", "NEW_MATERIALS",
                "organisation", organisation));
    }

    private UUID idOf(String name) {
        return jdbc.sql("SELECT id FROM organisation WHERE name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private static String link(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
