package org.keqiao.web.twostep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.page.QrPicture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebFlowTest
class TwoStepFlowTests {

    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</code>");

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecretBox box;

    @Autowired
    Clock clock;

    private Actor actor;
    private List<String> recovery;

    @BeforeEach
    void somebodyTurnsItOn() {
        actor = accounts.researcher();
        TestBrowser browser = client.browser(actor);
        assertThat(browser.submit("/account/two-step", "/account/two-step/on", Map.of("code", "000000"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> on = browser.submit("/account/two-step", "/account/two-step/on", Map.of("code", code(0)));
        recovery = RECOVERY.matcher(on.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(browser.get("/account/two-step").body()).doesNotContain(recovery.getFirst());
    }

    @Test
    void aPasswordAloneOpensNothing() {
        TestBrowser browser = client.browser(null);
        assertThat(location(browser.signIn(actor.username(), TestAccounts.PASSWORD)))
                .endsWith("/login/code");
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        assertThat(location(browser.get("/account"))).endsWith("/login/code");
        assertThat(browser.get("/").body()).doesNotContain(actor.displayName());
    }

    @Test
    void aCodeSignsInOnceAndChangesTheSession() {
        TestBrowser browser = client.browser(null);
        browser.get("/account");
        browser.signIn(actor.username(), TestAccounts.PASSWORD);
        String before = browser.cookie("keqiao");
        String code = code(1);
        assertThat(location(browser.submit("/login/code", "/login/code", Map.of("code", code))))
                .as("to the page that was asked for")
                .contains("/account");
        assertThat(browser.cookie("keqiao")).isNotEqualTo(before);
        assertThat(browser.get("/account").body()).contains(actor.username());

        TestBrowser again = client.browser(null);
        again.signIn(actor.username(), TestAccounts.PASSWORD);
        assertThat(again.submit("/login/code", "/login/code", Map.of("code", code))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRecoveryCodeReplacesThePhoneOnce() {
        String code = recovery.getFirst().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(signIn(code).get("/account").statusCode()).isEqualTo(200);
        assertThat(signIn(code).get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void guessingCodesEndsAsGuessingPasswordsDoes() {
        TestBrowser browser = client.browser(null);
        for (int i = 0; i < 10; i++) {
            browser.signIn(actor.username(), TestAccounts.PASSWORD);
            browser.submit("/login/code", "/login/code", Map.of("code", "12345" + i));
        }
        assertThat(browser.signIn(actor.username(), TestAccounts.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    /** Whoever knows the password and has an address for each guess would find one of a million codes in hours. */
    @Test
    void guessingCodesFromManyAddressesEndsToo() {
        TestBrowser browser = client.browser(null);
        browser.signIn(actor.username(), TestAccounts.PASSWORD);
        for (int i = 0; i < 20; i++) {
            assertThat(guess(browser, "12345" + i % 10)).isEqualTo(422);
            jdbc.sql("UPDATE sign_in_failure SET address = 'another' || :i WHERE username = :name")
                    .param("i", i)
                    .param("name", actor.username())
                    .update();
        }
        assertThat(guess(browser, recovery.getFirst())).isEqualTo(429);
        assertThat(client.browser(null)
                        .signIn(actor.username(), TestAccounts.PASSWORD)
                        .statusCode())
                .as("the password is asked for as before")
                .isEqualTo(302);
    }

    private static int guess(TestBrowser browser, String code) {
        return browser.submit("/login/code", "/login/code", Map.of("code", code))
                .statusCode();
    }

    @Test
    void itIsTurnedOffByACodeOnly() {
        TestBrowser browser = signIn(recovery.get(1));
        browser.submit("/account/two-step", "/account/two-step/off", Map.of("code", "000000"));
        assertThat(location(client.browser(null).signIn(actor.username(), TestAccounts.PASSWORD)))
                .endsWith("/login/code");
        browser.submit("/account/two-step", "/account/two-step/off", Map.of("code", recovery.get(2)));
        assertThat(client.browser(actor).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void thePictureIsTheAddressThatAuthenticatorsRead() {
        Actor another = accounts.researcher();
        String page = client.browser(another).get("/account/two-step").body();
        Matcher secret = Pattern.compile("<code class=\"kq-secret\">([A-Z2-7]{32})</code>")
                .matcher(page);
        assertThat(secret.find()).isTrue();
        String address =
                "otpauth://totp/Keqiao%3A" + another.username() + "?secret=" + secret.group(1) + "&issuer=Keqiao";
        assertThat(page).contains("d=\"" + QrPicture.of(address).path() + "\"");
    }

    @Test
    void anAdministratorResetsItForOthers() {
        TestBrowser signedIn = signIn(recovery.get(3));
        assertThat(signedIn.get("/account").statusCode()).isEqualTo(200);
        TestBrowser administrator = client.browser(accounts.administrator());
        String page = "/administration/accounts?who=" + actor.username();
        assertThat(location(administrator.submit(
                        page, "/administration/accounts/" + actor.accountId() + "/reset-two-step", Map.of())))
                .endsWith("who=" + actor.username());
        assertThat(administrator.get(page).body()).contains("本人已收到通知", "未开启");
        assertThat(signedIn.get("/account").statusCode()).as("signed out").isEqualTo(302);

        TestBrowser withPassword = client.browser(actor);
        assertThat(withPassword.get("/notices").body()).contains("管理员重置了您的两步登录");
        assertThat(jdbc.sql("SELECT kind FROM audit_line WHERE subject_id = :account")
                        .param("account", actor.accountId())
                        .query(String.class)
                        .list())
                .contains("SECOND_STEP_RESET");
    }

    @Test
    void noAdministratorResetsTheirOwn() {
        Actor administrator = accounts.administrator();
        TestBrowser browser = client.browser(administrator);
        String own = "/administration/accounts/" + administrator.accountId();
        String page = "/administration/accounts?who=" + administrator.username();
        assertThat(browser.submit(page, own + "/reset-two-step", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browser.submit(page, own + "/end-sessions", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSecretLiesEncryptedAndOpensForItsAccountOnly() {
        byte[] stored = stored();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(box.open(stored, actor.accountId()), StandardCharsets.ISO_8859_1));
        assertThat(catchThrowable(() -> box.open(stored, UUID.randomUUID()))).isInstanceOf(IllegalStateException.class);
    }

    private TestBrowser signIn(String code) {
        TestBrowser browser = client.browser(null);
        browser.signIn(actor.username(), TestAccounts.PASSWORD);
        browser.submit("/login/code", "/login/code", Map.of("code", code));
        return browser;
    }

    /** As the person's phone shows it, steps from now. */
    private String code(int steps) {
        return Totp.code(box.open(stored(), actor.accountId()), Totp.step(clock.instant()) + steps, 6);
    }

    private byte[] stored() {
        return jdbc.sql("SELECT secret FROM authenticator WHERE account_id = :account")
                .param("account", actor.accountId())
                .query(byte[].class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
