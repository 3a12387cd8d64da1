package org.keqiao.matching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.CandidateScores;
import org.keqiao.contracts.search.ListingsAnswer;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the search service: answers over HTTP what a test laid down. */
public final class SearchServer {

    private final Map<UUID, CandidateList> answers = new ConcurrentHashMap<>();
    private final Map<UUID, ListingSnapshot> listings = new ConcurrentHashMap<>();
    private final Map<UUID, Runnable> beforeAnswer = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<UUID> read = new CopyOnWriteArrayList<>();
    private final List<UUID> asked = new CopyOnWriteArrayList<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;

    public SearchServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/listings/", this::answer);
        server.createContext("/listings", this::listings);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answer(CandidateList answer) {
        answers.put(answer.listing().id(), answer);
        answer.candidates().stream().map(Candidate::listing).forEach(listing -> listings.put(listing.id(), listing));
    }

    public CandidateList answerFor(UUID listingId) {
        return Objects.requireNonNull(answers.get(listingId));
    }

    /** Runs after the answer was taken from the index, before it is sent: what happens meanwhile. */
    public void beforeAnswering(UUID listingId, Runnable meanwhile) {
        beforeAnswer.put(listingId, meanwhile);
    }

    /** The next so many calls find it down. */
    public void failNext(int calls) {
        failures.set(calls);
    }

    public boolean isFailing() {
        return failures.get() > 0;
    }

    public List<String> authorizations() {
        return authorizations;
    }

    public long callsFor(UUID listingId) {
        return asked.stream().filter(listingId::equals).count();
    }

    /** How often this listing was handed out as somebody's candidate. */
    public long readingsOf(UUID listingId) {
        return read.stream().filter(listingId::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        UUID id = UUID.fromString(exchange.getRequestURI().getPath().split("/")[2]);
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.add(id);
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, new byte[0]);
            return;
        }
        CandidateList answer = answers.get(id);
        byte[] body = answer == null ? new byte[0] : json.writeValueAsBytes(sent(answer));
        beforeAnswer.getOrDefault(id, () -> {}).run();
        send(exchange, answer == null ? 404 : 200, body);
    }

    private static CandidateAnswer sent(CandidateList answer) {
        return new CandidateAnswer(
                answer.listing(),
                answer.candidates().stream()
                        .map(candidate -> new CandidateScores(
                                candidate.listing().id(),
                                candidate.listing().revision(),
                                candidate.words(),
                                candidate.meaning(),
                                candidate.specificMeaning(),
                                candidate.fused()))
                        .toList());
    }

    private void listings(HttpExchange exchange) throws IOException {
        List<UUID> ids = Stream.of(exchange.getRequestURI().getQuery().split("&"))
                .map(parameter -> UUID.fromString(parameter.replaceFirst("id=", "")))
                .toList();
        read.addAll(ids);
        List<ListingSnapshot> found =
                ids.stream().flatMap(id -> Stream.ofNullable(listings.get(id))).toList();
        send(exchange, 200, json.writeValueAsBytes(new ListingsAnswer(found)));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
