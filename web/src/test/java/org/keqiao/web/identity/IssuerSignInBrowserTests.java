package org.keqiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through a real issuer, in a real browser: with its redirects between two sites, its cookies and our policy of contents. */
class IssuerSignInBrowserTests extends BrowserTest {

    private static final TestIssuer ISSUER = new TestIssuer();
    private static int people;

    @Autowired
    JdbcClient jdbc;

    private Page page;
    private String username;

    @DynamicPropertySource
    static void issuers(DynamicPropertyRegistry registry) {
        String campus = "keqiao.oidc.issuers.campus.";
        registry.add(campus + "name", () -> "测试大学统一身份");
        registry.add(campus + "issuer", ISSUER::address);
        registry.add(campus + "client-id", () -> TestIssuer.CLIENT_ID);
        registry.add(campus + "client-secret", () -> TestIssuer.CLIENT_SECRET);
        registry.add(campus + "email-domains", () -> "campus.example");
        registry.add("keqiao.oidc.issuers.down.name", () -> "停机的统一身份");
        registry.add("keqiao.oidc.issuers.down.issuer", () -> "http://localhost:9");
        registry.add("keqiao.oidc.issuers.down.client-id", () -> "keqiao");
    }

    @BeforeAll
    void letItKnowUs() {
        ISSUER.trust(client.address());
    }

    @BeforeEach
    void somebodyElse() {
        username = "person" + ++people;
        page = window();
    }

    @AfterEach
    void closeWindow() {
        page.context().close();
    }

    @Test
    void anUnknownPersonLearnsHowToJoinAndIsSignedInAsNobody() {
        ISSUER.says(username, Map.of("email", "somebody@campus.example", "email_verified", true));
        comeThroughTheIssuer();
        page.waitForURL(url -> url.endsWith("/login/unknown"));
        assertThat(page.locator("main").innerText()).contains("测试大学统一身份", "somebody@campus.example", "邀请");
        assertThat(barriers(page)).isEmpty();
        page.navigate("/account");
        page.waitForURL(url -> url.endsWith("/login"));
        assertThat(jdbc.sql("SELECT count(*) FROM linked_identity WHERE subject = :subject")
                        .param("subject", username)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAccountLinksItsIdentityWithThePasswordAndThenNeedsNone() {
        Actor actor = accounts.researcher();
        linkTo(actor);
        assertThat(page.locator("main").innerText()).contains("已绑定", username);
        assertThat(barriers(page)).isEmpty();

        Page later = window();
        page.context().close();
        page = later;
        page.navigate("/login");
        String before = cookie();
        comeThroughTheIssuer();
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(cookie()).as("the session has another id").isNotEqualTo(before);
        page.navigate("/account");
        assertThat(page.locator("main").innerText()).contains(actor.username());
        assertThat(auditKinds(actor)).contains("IDENTITY_LINKED", "SIGNED_IN");
    }

    @Test
    void aWrongPasswordLinksNothing() {
        Actor actor = accounts.researcher();
        signIn(page, actor);
        toTheIssuer("/account/identities");
        page.fill("#password", "not the password");
        page.click("main form .btn-primary");
        assertThat(page.locator("#password-error").innerText()).contains("密码不对");
        assertThat(auditKinds(actor)).doesNotContain("IDENTITY_LINKED");
    }

    @Test
    void anIdentityIsLinkedToOneAccountOnly() {
        linkTo(accounts.researcher());
        page.context().close();
        page = window();
        signIn(page, accounts.researcher());
        toTheIssuer("/account/identities");
        page.waitForURL(url -> url.endsWith("?taken"));
        assertThat(page.locator("main").innerText()).contains("已绑定另一个账号");
    }

    @Test
    void aRemovedLinkSignsNobodyIn() {
        Actor actor = accounts.researcher();
        linkTo(actor);
        page.click("main details summary");
        page.fill("main details input[type=password]", TestAccounts.PASSWORD);
        page.click("main details button");
        page.waitForURL(url -> url.endsWith("?removed"));
        page.context().close();
        page = window();
        comeThroughTheIssuer();
        page.waitForURL(url -> url.endsWith("/login/unknown"));
        assertThat(auditKinds(actor)).contains("IDENTITY_REMOVED");
    }

    @Test
    void whoeverIsUnknownMaySignInAndLink() {
        Actor actor = accounts.researcher();
        comeThroughTheIssuer();
        page.click("a[href='/account/identities']");
        page.fill("#username", actor.username());
        page.fill("#password", TestAccounts.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> url.contains("/account/identities"));
        page.fill("#password", TestAccounts.PASSWORD);
        page.click("main form .btn-primary");
        page.waitForURL(url -> url.endsWith("?linked"));
    }

    @Test
    void theSecondStepIsAskedForAllTheSame() {
        Actor actor = accounts.researcher();
        linkTo(actor);
        jdbc.sql("""
                INSERT INTO authenticator (account_id, secret, last_step, confirmed_at) VALUES (:account, '\\x00', 0, now())""").param("account", actor.accountId()).update();
        page.context().close();
        page = window();
        comeThroughTheIssuer();
        page.waitForURL(url -> url.endsWith("/login/code"));
        page.navigate("/account");
        page.waitForURL(url -> url.endsWith("/login/code"));
    }

    @Test
    void aVerifiedAddressOfTheIssuersDomainIsTheAccountThatConfirmedIt() {
        Actor actor = withEmail(accounts.researcher(), username + "@campus.example");
        ISSUER.says(
                username,
                Map.of("email", username.toUpperCase(Locale.ROOT) + "@Campus.Example", "email_verified", true));
        comeThroughTheIssuer();
        page.navigate("/account");
        assertThat(page.locator("main").innerText()).contains(actor.username());
        assertThat(auditKinds(actor)).contains("IDENTITY_LINKED");
    }

    @Test
    void anAddressTakesNoAccountOver() {
        Map<String, Map<String, Object>> claims = new HashMap<>();
        claims.put("unverified", Map.of("email", username + "@campus.example", "email_verified", false));
        claims.put("silent", Map.of("email", username + "@campus.example"));
        withEmail(accounts.researcher(), username + "@campus.example");

        claims.put("foreign", Map.of("email", username + "@elsewhere.example", "email_verified", true));
        withEmail(accounts.researcher(), username + "@elsewhere.example");

        claims.put("alike", Map.of("email", username + "@evil-campus.example", "email_verified", true));
        withEmail(accounts.researcher(), username + "@evil-campus.example");

        claims.put("mighty", Map.of("email", username + ".c@campus.example", "email_verified", true));
        withEmail(accounts.coordinator(), username + ".c@campus.example");

        claims.put("successor", Map.of("email", username + ".s@campus.example", "email_verified", true));
        Actor predecessor = withEmail(accounts.researcher(), username + ".s@campus.example");
        jdbc.sql("""
                INSERT INTO linked_identity (id, account_id, issuer, subject, label, linked_at)
                VALUES (gen_random_uuid(), :account, :issuer, :subject, 'x', now())""")
                .param("account", predecessor.accountId())
                .param("issuer", ISSUER.address())
                .param("subject", "predecessor of " + username)
                .update();

        claims.forEach((who, said) -> {
            ISSUER.says(who + username, said);
            Page visitor = window();
            comeThroughTheIssuer(visitor, who + username);
            assertThat(visitor.url()).as(who).endsWith("/login/unknown");
            visitor.context().close();
        });
    }

    @Test
    void aClosedAccountStaysClosed() {
        Actor actor = accounts.researcher();
        linkTo(actor);
        jdbc.sql("UPDATE account SET closed_at = now() WHERE id = :id")
                .param("id", actor.accountId())
                .update();
        page.context().close();
        page = window();
        comeThroughTheIssuer();
        page.waitForURL(url -> url.endsWith("/login/unknown"));
    }

    @Test
    void whatTheIssuerSaysMustHold() {
        Map<String, Map<String, Object>> lies = Map.of(
                "another nonce", Map.of("nonce", "replayed"),
                "another issuer", Map.of("iss", "https://elsewhere.example"),
                "for another client", Map.of("aud", List.of("somebody-else")),
                "expired", Map.of("exp", Instant.parse("2026-01-01T00:00:00Z")));
        Actor actor = accounts.researcher();
        linkTo(actor);
        page.context().close();
        lies.forEach((lie, claims) -> {
            ISSUER.says(username, claims);
            Page visitor = window();
            comeThroughTheIssuer(visitor, username);
            assertThat(visitor.url()).as(lie).endsWith("/login?issuer");
            visitor.navigate("/account");
            assertThat(visitor.url()).as(lie).endsWith("/login");
            visitor.context().close();
        });
        page = window();
        assertThat(jdbc.sql("SELECT count(*) FROM audit_line WHERE kind = 'SIGN_IN_FAILED' AND detail = 'campus'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(lies.size());
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        page.navigate("/login/oauth2/code/campus?code=guessed&state=guessed");
        page.waitForURL(url -> url.endsWith("/login?issuer"));
        assertThat(page.locator("[role=alert]").innerText()).contains("未能通过统一身份登录");
    }

    @Test
    void anIssuerThatIsDownLeavesTheOtherWaysOpen() {
        page.navigate("/login");
        assertThat(barriers(page)).isEmpty();
        page.click("text=用停机的统一身份登录");
        page.waitForURL("**/login?issuer");
        signIn(page, accounts.researcher());
    }

    @Test
    void anInvitedPersonJoinsWithoutAPassword() {
        Organisation university = accounts.university();
        Actor manager = accounts.person(Role.OFFICE, university.id());
        ISSUER.says(username, Map.of("email", username + "@campus.example", "email_verified", true, "name", "李维"));
        signIn(page, manager);
        page.navigate("/organisations/" + university.id());
        page.locator("form[action$='/invitations'] select[name=role]").selectOption("RESEARCHER");
        page.click("form[action$='/invitations'] button[type=submit]");
        String link = page.locator("main code").first().innerText();
        page.context().close();

        page = window(390, "en", ColorScheme.LIGHT);
        page.navigate(link.substring(link.indexOf("/invitations/")));
        assertThat(barriers(page)).isEmpty();
        page.click("a[href*='/with/campus']");
        atTheIssuer(page, username);
        assertThat(page.locator("main").innerText()).contains("need no other password", username + "@campus.example");
        assertThat(page.inputValue("#displayName")).isEqualTo("李维");
        assertThat(page.inputValue("#username")).isEqualTo(username);
        assertThat(barriers(page)).isEmpty();
        page.click("main form button[type=submit]");
        page.waitForURL(url -> url.endsWith("/login?invited"));
        page.click("a[href$='/oauth2/authorization/campus']");
        page.waitForURL(url -> url.startsWith(client.address()) && !url.contains("/login"));
        page.navigate("/account");
        assertThat(page.locator("main").innerText()).contains("李维", university.name());
        assertThat(jdbc.sql("SELECT email FROM account WHERE username = :username")
                        .param("username", username)
                        .query(String.class)
                        .single())
                .as("proved by the issuer, so that a forgotten password can be set")
                .isEqualTo(username + "@campus.example");
    }

    private void linkTo(Actor actor) {
        signIn(page, actor);
        toTheIssuer("/account/identities");
        assertThat(page.locator("main").innerText()).contains(actor.username());
        assertThat(barriers(page)).isEmpty();
        page.fill("#password", TestAccounts.PASSWORD);
        page.click("main form .btn-primary");
        page.waitForURL(url -> url.endsWith("/account/identities?linked"));
    }

    private void comeThroughTheIssuer() {
        comeThroughTheIssuer(page, username);
    }

    private static void comeThroughTheIssuer(Page page, String username) {
        page.navigate("/login");
        page.click("a[href$='/oauth2/authorization/campus']");
        atTheIssuer(page, username);
    }

    private void toTheIssuer(String from) {
        page.navigate(from);
        page.click("a[href$='/oauth2/authorization/campus']");
        atTheIssuer(page, username);
    }

    private static void atTheIssuer(Page page, String username) {
        page.waitForURL(url -> url.startsWith(ISSUER.address()));
        page.fill("#username", username);
        page.fill("#password", TestIssuer.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(url -> url.startsWith("http://127.0.0.1"));
    }

    private Actor withEmail(Actor actor, String email) {
        jdbc.sql("UPDATE account SET email = :email WHERE id = :id")
                .param("email", email)
                .param("id", actor.accountId())
                .update();
        return actor;
    }

    private List<String> auditKinds(Actor actor) {
        return jdbc.sql("SELECT kind FROM audit_line WHERE account_id = :account")
                .param("account", actor.accountId())
                .query(String.class)
                .list();
    }

    private String cookie() {
        return page.context().cookies(client.address()).stream()
                .filter(cookie -> cookie.name.equals("keqiao"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
