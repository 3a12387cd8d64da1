package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.keqiao.timetable.fair.FairSolver;
import org.keqiao.timetable.fair.InvalidFair;
import org.keqiao.web.matching.StubMatchingService;
import tools.jackson.databind.json.JsonMapper;

/** The part of a matching-service that makes timetables: the same solver, answering over HTTP what a test lets it answer. */
public final class StubSolver {

    private static final StubSolver SHARED = new StubSolver();

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, TimetableOrder> orders = new ConcurrentHashMap<>();
    private final Map<UUID, Timetable> made = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean slow;
    private volatile @Nullable String authorization;

    private StubSolver() {
        StubMatchingService.shared().at("/timetables", this::answer);
    }

    public static StubSolver shared() {
        return SHARED;
    }

    /** The next so many calls find it down. */
    void failNext(int calls) {
        failures.set(calls);
    }

    boolean isFailing() {
        return failures.get() > 0;
    }

    /** Whether orders stay half done, until they are stopped. */
    void stayHalfDone(boolean half) {
        slow = half;
    }

    /** It has lost all that it knew. */
    void forgetAll() {
        orders.clear();
        made.clear();
    }

    @Nullable
    String lastAuthorization() {
        return authorization;
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, Map.of("status", 503));
            return;
        }
        String[] path = exchange.getRequestURI().getPath().split("/");
        if (path.length == 2) {
            order(exchange, json.readValue(exchange.getRequestBody().readAllBytes(), TimetableRequest.class));
            return;
        }
        UUID id = UUID.fromString(path[2]);
        if (!orders.containsKey(id)) {
            send(exchange, 404, Map.of("status", 404));
        } else if (path.length == 3) {
            send(exchange, 200, job(id));
        } else if (path[3].equals("cancel")) {
            slow = false;
            send(exchange, 202, job(id));
        } else {
            send(exchange, 200, made.get(id));
        }
    }

    private void order(HttpExchange exchange, TimetableRequest request) throws IOException {
        try {
            made.put(request.id(), new FairSolver(request.order()).solve(() -> 1, better -> {}));
            orders.put(request.id(), request.order());
            send(exchange, 202, job(request.id()));
        } catch (InvalidFair e) {
            send(exchange, 422, Map.of("status", 422, "detail", e.getMessage(), "field", "order." + e.field()));
        }
    }

    private TimetableJob job(UUID id) {
        Instant now = Instant.parse("2026-11-28T08:00:00Z");
        return new TimetableJob(
                id,
                slow ? TimetableState.SOLVING : TimetableState.DONE,
                slow ? 0.5 : 1,
                TimetableStanding.of(requireNonNull(made.get(id))),
                null,
                now,
                now,
                slow ? null : now);
    }

    private void send(HttpExchange exchange, int status, @Nullable Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
