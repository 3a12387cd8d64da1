package org.keqiao.matching.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.TestKeys;
import org.springframework.boot.test.web.server.LocalServerPort;

class SecurityTests extends OnEngines {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void healthIsOpen() throws Exception {
        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    }

    @Test
    void anonymousCallsAreRefusedAsAProblem() throws Exception {
        HttpResponse<String> response = get("/actuator/prometheus", "");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aTokenWithTheScopeReadsTheMetrics() throws Exception {
        String token = TestKeys.token(TestKeys.LOCAL, "matching-service", "metrics", LIFE);
        HttpResponse<String> response = get("/actuator/prometheus", token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("kafka_consumer_fetch_manager_records_lag", "keqiao_outbox_unsent");
    }

    @Test
    void aTokenWithoutTheScopeIsNotEnough() throws Exception {
        assertThat(get("/actuator/prometheus", TestKeys.token(TestKeys.LOCAL, "matching-service", "search", LIFE))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tokensOfStrangersForOthersAndLongLivedOnesAreRefused() throws Exception {
        assertThat(status(TestKeys.token(TestKeys.STRANGER, "matching-service", "metrics", LIFE)))
                .isEqualTo(401);
        assertThat(status(TestKeys.token(TestKeys.LOCAL, "search-service", "metrics", LIFE)))
                .isEqualTo(401);
        assertThat(status(TestKeys.token(TestKeys.LOCAL, "matching-service", "metrics", Duration.ofHours(1))))
                .isEqualTo(401);
    }

    private int status(String token) throws IOException, InterruptedException {
        return get("/actuator/prometheus", token).statusCode();
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
