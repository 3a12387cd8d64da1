package org.keqiao.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;

/** Asks routes as each of {@link Who}: pages in a session with its CSRF token, the API with a bearer token. */
final class RouteCaller {

    /** What most forms must have before anything else is looked at. */
    private static final String FORM = "&version=1&revision=1&role=RESEARCHER";

    private static final Map<String, String> JSON =
            Map.of("/api/v1/accounts/{username}/tokens", "{\"name\": \"测试\", \"expiresInDays\": 1}");
    private static final String FILE = """
            --end\r
            Content-Disposition: form-data; name="file"; filename="a.pdf"\r
            Content-Type: application/pdf\r
            \r
            a\r
            --end--\r
            """;

    private record Session(
            String cookie, String csrf, @Nullable String token) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Who, Session> sessions = new EnumMap<>(Who.class);
    private final String address;

    RouteCaller(TestClient client, TestAccounts accounts, Map<Who, Actor> people) {
        address = client.address();
        for (Who who : Who.values()) {
            Actor actor = people.get(who);
            TestBrowser browser = client.browser(actor);
            String csrf = browser.csrf(actor == null ? "/login" : "/account");
            sessions.put(
                    who, new Session(browser.cookie("keqiao"), csrf, actor == null ? null : accounts.token(actor)));
        }
    }

    Answer ask(Route route, String path, Who who) {
        Session session = Objects.requireNonNull(sessions.get(who));
        HttpRequest.Builder request = request(route, path, session);
        body(request, route, session.csrf());
        return send(request.build());
    }

    /** Sends this body, a form without its CSRF token or JSON; answers the status. */
    int send(Route route, String path, Who who, String body) {
        Session session = Objects.requireNonNull(sessions.get(who));
        HttpRequest.Builder request = request(route, path, session)
                .header("Content-Type", route.isApi() ? "application/json" : "application/x-www-form-urlencoded")
                .method(
                        route.method(),
                        HttpRequest.BodyPublishers.ofString(route.isApi() ? body : "_csrf=" + session.csrf() + body));
        return answer(request.build()).statusCode();
    }

    private HttpRequest.Builder request(Route route, String path, Session session) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path + route.query()))
                .header("Accept", route.accept());
        if (route.htmx()) {
            request.header("HX-Request", "true");
        }
        if (!route.isApi()) {
            request.header("Cookie", "keqiao=" + session.cookie());
        } else if (session.token() != null) {
            request.header("Authorization", "Bearer " + session.token());
        }
        return request;
    }

    private static void body(HttpRequest.Builder request, Route route, String csrf) {
        if (!route.changes()) {
            request.GET();
            return;
        }
        String type = route.multipart()
                ? "multipart/form-data; boundary=end"
                : route.isApi() ? "application/json" : "application/x-www-form-urlencoded";
        String body = route.multipart()
                ? FILE
                : route.isApi() ? JSON.getOrDefault(route.path(), "{}") : "_csrf=" + csrf + FORM;
        request.header("Content-Type", type).method(route.method(), HttpRequest.BodyPublishers.ofString(body));
        if (route.multipart() && !route.isApi()) {
            request.header("X-CSRF-TOKEN", csrf);
        }
    }

    private Answer send(HttpRequest request) {
        HttpResponse<InputStream> answer = answer(request);
        try {
            return Answer.of(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""));
        } catch (AssertionError unexpected) {
            throw new AssertionError(request.method() + " " + request.uri().getPath() + ": " + unexpected.getMessage());
        }
    }

    /** Reads no body: a stream of events has no end. */
    private HttpResponse<InputStream> answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
