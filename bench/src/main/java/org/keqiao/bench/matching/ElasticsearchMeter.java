package org.keqiao.bench.matching;

import com.sun.net.httpserver.HttpExchange;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import org.keqiao.bench.BenchException;

/**
 * Stands between search-service and Elasticsearch and notes how long Elasticsearch takes to answer. What it adds itself counts against the
 * services, not for them.
 */
final class ElasticsearchMeter implements AutoCloseable {

    /** Headers that each connection has of its own. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings", "expect");

    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Call> calls = new ArrayList<>();

    /** The requests that one piece of work needs, to be asked once more without it. */
    private final List<HttpRequest> kept = new ArrayList<>();

    private volatile boolean keeps;
    private volatile String target = "";

    private ElasticsearchMeter(HttpServer server) {
        this.server = server;
    }

    /** An answered request: the last word of its path ({@code _search}, {@code _refresh}) and how long the answer took. */
    record Call(String what, long nanos) {}

    static ElasticsearchMeter open() {
        // Else the small packets of every answer would wait for each other.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ElasticsearchMeter meter = new ElasticsearchMeter(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", meter::forward);
            server.start();
            return meter;
        } catch (IOException e) {
            throw new BenchException("Can't listen on a free port of 127.0.0.1: " + e, e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where Elasticsearch itself is. */
    void measure(String elasticsearch) {
        target = elasticsearch;
    }

    /** The calls since it was last asked. */
    List<Call> takeCalls() {
        synchronized (calls) {
            List<Call> taken = List.copyOf(calls);
            calls.clear();
            return taken;
        }
    }

    /** Keeps the requests that come from now on. */
    void keepRequests() {
        synchronized (kept) {
            kept.clear();
        }
        keeps = true;
    }

    /** How long Elasticsearch takes for the kept requests alone, one after the other, in nanoseconds. */
    long askKeptAgain() throws InterruptedException {
        keeps = false;
        synchronized (kept) {
            long begin = System.nanoTime();
            for (HttpRequest request : kept) {
                try {
                    http.send(request, BodyHandlers.ofByteArray());
                } catch (IOException e) {
                    throw new BenchException("Elasticsearch does not answer: " + e, e);
                }
            }
            return System.nanoTime() - begin;
        }
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest request = request(exchange);
            if (keeps) {
                synchronized (kept) {
                    kept.add(request);
                }
            }
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            note(exchange.getRequestURI().getPath(), System.nanoTime() - begin);
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = answer.body();
            boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private void note(String path, long nanos) {
        String[] words = path.split("/");
        synchronized (calls) {
            calls.add(new Call(words.length == 0 ? "" : words[words.length - 1], nanos));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
