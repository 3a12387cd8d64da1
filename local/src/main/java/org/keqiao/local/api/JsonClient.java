package org.keqiao.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** JSON requests to one service, each with a bearer token. */
public final class JsonClient {

    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIME_TO_CONNECT).build();
    private final String base;
    private final Supplier<String> token;

    /** @param token asked for at every request, for tokens may be short-lived */
    public JsonClient(String base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    public Answer get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonNode body) throws InterruptedException {
        return post(path, body.toString());
    }

    /** Posts JSON that is text already. */
    public Answer post(String path, String json) throws InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    public Answer post(String path, String contentType, BodyPublisher body) throws InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIME_TO_ANSWER)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        HttpRequest ready = request.build();
        try {
            return Answer.of(ready, http.send(ready, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new ServiceDown("No answer from " + ready.uri() + ": " + e + ". Does it run? ./keqiao status", e);
        }
    }
}
