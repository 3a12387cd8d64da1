package org.keqiao.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@WebFlowTest
class TokenScopeFlowTests {

    private static final Map<String, Object> LISTING =
            Map.of("kind", "RESULT", "title", "令牌的测试", "summary", "摘要", "industries", List.of("新材料"));

    private final TestClient client;
    private final TestAccounts accounts;

    TokenScopeFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts) {
        this.client = client;
        this.accounts = accounts;
    }

    @Test
    void aTokenDoesOnlyWhatItsMakerTicked() {
        Actor actor = accounts.researcher();
        RestTestClient reading = client.withToken(token(actor, List.of("READ")));
        reading.get().uri("/api/v1/listings?mine=1").exchange().expectStatus().isOk();
        post(reading, "/api/v1/listings", LISTING)
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .valueMatches("WWW-Authenticate", ".*insufficient_scope.*scope=\"listings\".*")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("令牌不能用于这一操作");
        RestTestClient posting = client.withToken(token(actor, List.of("LISTINGS")));
        post(posting, "/api/v1/listings", LISTING).expectStatus().isCreated();
        post(posting, "/api/v1/introductions", Map.of("listingId", UUID.randomUUID()))
                .expectStatus()
                .isForbidden();
        posting.get().uri("/api/v1/listings?mine=1").exchange().expectStatus().isForbidden();
    }

    @Test
    void aTokenMakesNoneThatMayDoMore() {
        Actor actor = accounts.researcher();
        RestTestClient api = client.withToken(token(actor, List.of("READ", "LISTINGS", "ANSWERS", "INTRODUCTIONS")));
        post(api, "/api/v1/accounts/" + actor.username() + "/tokens", Map.of("name", "more", "expiresInDays", 1))
                .expectStatus()
                .isForbidden();
        RestTestClient managing = client.withToken(token(actor, List.of("MANAGE")));
        String tokens = "/api/v1/accounts/" + actor.username() + "/tokens";
        post(managing, tokens, Map.of("name", "more", "scopes", List.of("MANAGE", "LISTINGS"), "expiresInDays", 1))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("scopes");
        RestTestClient made =
                client.withToken(made(post(managing, tokens, Map.of("name", "the same", "expiresInDays", 1))));
        post(made, "/api/v1/listings", LISTING).expectStatus().isForbidden();
        made(post(made, tokens, Map.of("name", "again", "expiresInDays", 1)));
    }

    @Test
    void whatIsPublicNeedsNoScope() {
        client.withToken(token(accounts.researcher(), List.of("ANSWERS")))
                .get()
                .uri("/api/v1/search?q=a")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void theFormAsksForScopesAndTheListShowsThem() {
        TestBrowser browser = client.browser(accounts.researcher());
        assertThat(browser.submit("/account", "/account/tokens", Map.of("name", "无权限", "expiresInDays", "7"))
                        .body())
                .contains("请至少选择一项")
                .doesNotContain("kq_");
        browser.submit(
                "/account", "/account/tokens", Map.of("name", "对接", "scopes", "INTRODUCTIONS", "expiresInDays", "7"));
        assertThat(browser.get("/account").body()).contains("<span class=\"kq-tag\">对接与留言</span>");
    }

    @Test
    void theDescriptionNamesTheScopeOfEachOperation() {
        client.anonymous()
                .get()
                .uri("/api/v1/openapi.json")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/api/v1/listings'].post.security[0].token[0]")
                .isEqualTo("listings")
                .jsonPath("$.paths['/api/v1/organisations'].post.security[0].token[0]")
                .isEqualTo("manage")
                .jsonPath("$.paths['/api/v1/pairings/{id}'].get.security[0].token[0]")
                .isEqualTo("read")
                .jsonPath("$.paths['/api/v1/search'].get.security.length()")
                .isEqualTo(0);
    }

    /** As a person makes it for themselves, by program. */
    private String token(Actor actor, List<String> scopes) {
        return made(post(
                client.api(actor),
                "/api/v1/accounts/" + actor.username() + "/tokens",
                Map.of("name", "test", "scopes", scopes, "expiresInDays", 1)));
    }

    private static String made(RestTestClient.ResponseSpec answer) {
        NewToken made = answer.expectStatus()
                .isCreated()
                .expectBody(NewToken.class)
                .returnResult()
                .getResponseBody();
        assertThat(made).isNotNull();
        return made.token();
    }

    record NewToken(String token) {}

    private static RestTestClient.ResponseSpec post(RestTestClient api, String path, Map<String, ?> body) {
        return api.post().uri(path).body(body).exchange();
    }
}
