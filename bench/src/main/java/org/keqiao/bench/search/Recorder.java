package org.keqiao.bench.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

/** Stands between search-service and Elasticsearch for as long as it takes to learn what one asks of the other. Nothing is measured through it. */
final class Recorder implements AutoCloseable {

    private static final List<String> PASSED_ON = List.of("Content-Type", "X-Elastic-Product", "Location");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String elasticsearch;
    private final HttpServer server;
    private final List<Exchange> searches = new ArrayList<>();

    Recorder(String elasticsearch) {
        this.elasticsearch = elasticsearch;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The searches since the last call, in their order. */
    synchronized List<Exchange> taken() {
        List<Exchange> taken = List.copyOf(searches);
        searches.clear();
        return taken;
    }

    private synchronized void keep(Exchange exchange) {
        searches.add(exchange);
    }

    private void pass(HttpExchange caller) throws IOException {
        try (caller) {
            byte[] body = caller.getRequestBody().readAllBytes();
            String path = caller.getRequestURI().toString();
            String type = Objects.requireNonNullElse(caller.getRequestHeaders().getFirst("Content-Type"), "");
            if (caller.getRequestURI().getPath().endsWith("/_search")) {
                keep(new Exchange(caller.getRequestMethod(), path, type, new String(body, StandardCharsets.UTF_8)));
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(elasticsearch + path))
                    .method(caller.getRequestMethod(), BodyPublishers.ofByteArray(body));
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }
            String accept = caller.getRequestHeaders().getFirst("Accept");
            if (accept != null) {
                request.header("Accept", accept);
            }
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            PASSED_ON.forEach(name -> answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> caller.getResponseHeaders().add(name, value)));
            boolean empty = answer.body().length == 0;
            caller.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                caller.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
