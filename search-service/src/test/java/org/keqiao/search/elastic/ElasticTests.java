package org.keqiao.search.elastic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers are told when Elasticsearch is down or refuses. */
class ElasticTests {

    private HttpServer engine;
    private Elastic elastic;
    private int status = 200;
    private String type = "";

    @BeforeEach
    void listen() throws IOException {
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", this::answer);
        engine.start();
        String address = "http://127.0.0.1:" + engine.getAddress().getPort();
        elastic = new Elastic(ElasticsearchClient.of(b -> b.host(address)));
    }

    @AfterEach
    void stop() {
        engine.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "429, es_rejected_execution_exception",
        "503, cluster_block_exception",
        "500, search_phase_execution_exception",
        "404, index_not_found_exception"
    })
    void whatMayWorkLaterIsAnOutage(int answered, String reason) {
        status = answered;
        type = reason;
        assertThatThrownBy(this::search).isInstanceOf(ElasticsearchUnavailable.class);
    }

    @Test
    void whatNeverWorksIsNone() {
        status = 400;
        type = "parsing_exception";
        assertThatThrownBy(this::search).isInstanceOf(ElasticsearchException.class);
    }

    @Test
    void nobodyListeningIsAnOutage() {
        engine.stop(0);
        assertThatThrownBy(this::search).isInstanceOf(ElasticsearchUnavailable.class);
    }

    private void search() {
        elastic.call(client -> client.search(s -> s.index("keqiao-listings"), Void.class));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = "{\"status\": %d, \"error\": {\"type\": \"%s\", \"reason\": \"for tests\"}}"
                .formatted(status, type)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
