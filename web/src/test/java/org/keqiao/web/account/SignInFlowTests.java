package org.keqiao.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebFlowTest
class SignInFlowTests {

    private final TestClient client;
    private final TestAccounts accounts;
    private final JdbcClient jdbc;

    SignInFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts, @Autowired JdbcClient jdbc) {
        this.client = client;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    void signInChangesTheSessionAndLandsInPostgres() {
        Actor actor = accounts.researcher();
        TestBrowser browser = client.browser(null);
        browser.get("/login");
        String before = browser.cookie("keqiao");
        browser.signIn(actor.username(), TestAccounts.PASSWORD);
        assertThat(browser.cookie("keqiao")).isNotEmpty().isNotEqualTo(before);
        assertThat(jdbc.sql("SELECT count(*) FROM spring_session WHERE principal_name = :name")
                        .param("name", actor.username())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPersonReturnsToThePageTheyAskedFor() {
        Actor actor = accounts.firmMember();
        TestBrowser browser = client.browser(null);
        HttpResponse<String> refused = browser.get("/account");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        HttpResponse<String> signedIn = browser.signIn(actor.username(), TestAccounts.PASSWORD);
        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/account"));
        assertThat(browser.get("/account").body()).contains(actor.username());
    }

    @Test
    void whoeverAskedForNoPageBeginsWhereTheirWorkIs() {
        for (Actor actor : List.of(accounts.coordinator(), accounts.firmMember())) {
            HttpResponse<String> signedIn = client.browser(null).signIn(actor.username(), TestAccounts.PASSWORD);
            assertThat(signedIn.headers().firstValue("Location"))
                    .hasValueSatisfying(
                            to -> assertThat(to).endsWith(actor.role() == Role.COORDINATOR ? "/desk" : "/"));
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        TestBrowser browser = client.browser(accounts.researcher());
        assertThat(browser.post("/account/tokens", "forged", Map.of("name", "x", "expiresInDays", "3"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void guessingEndsInTooManyAttempts() {
        Actor actor = accounts.researcher();
        TestBrowser browser = client.browser(null);
        for (int attempt = 0; attempt < 10; attempt++) {
            browser.signIn(actor.username(), "falsch" + attempt);
        }
        HttpResponse<String> answer = browser.signIn(actor.username(), TestAccounts.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("尝试次数过多");
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilRevoked() {
        Actor actor = accounts.researcher();
        TestBrowser browser = client.browser(actor);
        String page = browser.submit(
                        "/account", "/account/tokens", Map.of("name", "夜间同步", "scopes", "MANAGE", "expiresInDays", "7"))
                .body();
        String token = page.replaceAll("(?s).*(kq_[A-Za-z0-9_-]{43}).*", "$1");
        assertThat(token).startsWith("kq_").hasSize(46);
        assertThat(browser.get("/account").body()).contains("夜间同步").doesNotContain(token);
        String path = "/api/v1/accounts/" + actor.username() + "/tokens";
        Map<String, Object> wish = Map.of("name", "second", "expiresInDays", 1);
        client.withToken(token)
                .post()
                .uri(path)
                .body(wish)
                .exchange()
                .expectStatus()
                .isCreated();
        jdbc.sql("SELECT id FROM api_token WHERE account_id = :id")
                .param("id", actor.accountId())
                .query(String.class)
                .list()
                .forEach(id -> browser.submit("/account", "/account/tokens/" + id + "/revoke", Map.of()));
        client.withToken(token)
                .post()
                .uri(path)
                .body(wish)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
