package org.keqiao.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.bench.matching.ElasticsearchMeter.Call;

class ElasticsearchMeterTests {

    private static final long SLOWNESS_NANOS = 50_000_000;

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final HttpServer behind = server();
    private final ElasticsearchMeter meter = ElasticsearchMeter.open();

    @BeforeEach
    void answerSlowlyWithWhatWasAsked() {
        behind.createContext("/", exchange -> {
            try (exchange) {
                LockSupport.parkNanos(SLOWNESS_NANOS);
                byte[] asked = exchange.getRequestBody().readAllBytes();
                bodies.add(new String(asked, StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
                exchange.sendResponseHeaders(201, asked.length);
                exchange.getResponseBody().write(asked);
            }
        });
        behind.start();
        meter.measure("http://127.0.0.1:" + behind.getAddress().getPort());
    }

    @AfterEach
    void end() {
        meter.close();
        behind.stop(0);
    }

    @Test
    void requestsAndAnswersPassUnchanged() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("/keqiao-listings/_search?size=1", "{\"query\": \"求\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"query\": \"求\"}");
        assertThat(answer.headers().firstValue("X-Elastic-Product")).contains("Elasticsearch");
    }

    @Test
    void howLongTheAnswerTookIsNotedOnce() throws IOException, InterruptedException {
        ask("/keqiao-listings/_search?size=1", "{}");

        List<Call> calls = meter.takeCalls();
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.what()).isEqualTo("_search");
            assertThat(call.nanos()).isBetween(SLOWNESS_NANOS, 100 * SLOWNESS_NANOS);
        });
        assertThat(meter.takeCalls()).isEmpty();
    }

    @Test
    void keptRequestsAreAskedAgainOneAfterTheOther() throws IOException, InterruptedException {
        ask("/keqiao-listings/_search", "{\"size\": 0}");
        meter.keepRequests();
        ask("/keqiao-listings/_search", "{\"size\": 1}");
        ask("/keqiao-listings/_search", "{\"size\": 2}");
        bodies.clear();

        long took = meter.askKeptAgain();

        assertThat(bodies).containsExactly("{\"size\": 1}", "{\"size\": 2}");
        assertThat(took).isBetween(2 * SLOWNESS_NANOS, 200 * SLOWNESS_NANOS);
    }

    private HttpResponse<String> ask(String path, String body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(meter.url() + path))
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
