package org.keqiao.web.matching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.WhyNot;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small HTTP server in place of matching-service, the same one for all tests of this JVM. It knows what a test told it; to any other
 * listing nothing comes near.
 */
public final class StubMatchingService {

    private static final Pattern NEAR = Pattern.compile("/listings/([0-9a-f-]{36})/near-misses");

    private static final StubMatchingService SHARED = new StubMatchingService();

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Object> answers = new ConcurrentHashMap<>();
    private final Set<UUID> unknown = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private volatile @Nullable Ruling lastRuling;
    private volatile @Nullable RulingOutcome outcome;
    private volatile boolean silent;
    private final List<String> rulingKeys = new CopyOnWriteArrayList<>();

    private StubMatchingService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        counts(TestAnswers.exposure());
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static StubMatchingService shared() {
        return SHARED;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Another part of it, that answers all under an address of its own. */
    public void at(String path, HttpHandler part) {
        server.createContext(path, part);
    }

    public void explains(WhyNot found) {
        answers.put(
                "/pairings/why-not?result=" + found.result().listingId() + "&demand="
                        + found.demand().listingId(),
                found);
    }

    public void finds(NearMissAnswer near) {
        answers.put("/listings/" + near.listing().listingId() + "/near-misses", near);
    }

    /** It does not know this listing, not yet. */
    public void doesNotKnow(UUID listing) {
        unknown.add(listing);
    }

    public void counts(ExposureReport report) {
        answers.put("/exposure", report);
    }

    public void rulesTo(RulingOutcome next) {
        outcome = next;
    }

    /** It goes on doing what it is told, and is gone before it says so. */
    public void fallsSilent(boolean silently) {
        silent = silently;
    }

    /** Under which keys it was told to rule, each time that it was. */
    public List<String> rulingKeys() {
        return List.copyOf(rulingKeys);
    }

    public @Nullable Ruling lastRuling() {
        return lastRuling;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Object found = exchange.getRequestMethod().equals("POST") ? ruling(exchange) : found(exchange.getRequestURI());
        if (silent) {
            exchange.close();
            return;
        }
        byte[] body = found == null ? new byte[0] : json.writeValueAsBytes(found);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private @Nullable Object found(URI asked) {
        Matcher near = NEAR.matcher(asked.getPath());
        if (!near.matches()) {
            return answers.get(asked.toString());
        }
        UUID listing = UUID.fromString(near.group(1));
        NearMissAnswer nothing = new NearMissAnswer(new PairingSide(listing, "", 1, ""), 0.48, List.of(), List.of());
        return unknown.contains(listing) ? null : answers.getOrDefault(asked.toString(), nothing);
    }

    private @Nullable RulingOutcome ruling(HttpExchange exchange) throws IOException {
        rulingKeys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        lastRuling = json.readValue(exchange.getRequestBody().readAllBytes(), Ruling.class);
        return outcome;
    }
}
