package org.keqiao.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.test.web.servlet.client.RestTestClient;

/** HTTP to the application under test: as nobody, as the bearer of a person's API token, or as their browser after sign-in. */
public final class TestClient {

    private final TestAccounts accounts;
    private int port;

    TestClient(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        if (WebServerApplicationContext.hasServerNamespace(event.getApplicationContext(), "management")) {
            return;
        }
        port = event.getWebServer().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public RestTestClient anonymous() {
        return client(Map.of());
    }

    public RestTestClient api(Actor actor) {
        return withToken(accounts.token(actor));
    }

    public RestTestClient withToken(String token) {
        return client(Map.of("Authorization", "Bearer " + token));
    }

    /** A browser that signed in; it sends the session's cookie. Forms need {@link TestBrowser#csrf}. */
    public TestBrowser browser(@Nullable Actor actor) {
        TestBrowser browser = new TestBrowser(address());
        if (actor != null) {
            browser.signIn(actor.username(), TestAccounts.PASSWORD);
        }
        return browser;
    }

    private RestTestClient client(Map<String, String> headers) {
        RestTestClient.Builder<?> builder = RestTestClient.bindToServer().baseUrl(address());
        headers.forEach(builder::defaultHeader);
        return builder.build();
    }
}
