package org.keqiao.web.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.web.matching.MatchingConnections;
import org.keqiao.web.matching.MatchingUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks matching-service for timetables. */
@Component
class TimetableClient {

    /** Answers that would be the same the next time. */
    private static final Set<Integer> FOR_GOOD = Set.of(
            HttpStatus.BAD_REQUEST.value(),
            HttpStatus.CONFLICT.value(),
            HttpStatus.CONTENT_TOO_LARGE.value(),
            HttpStatus.UNPROCESSABLE_CONTENT.value());

    private final RestClient http;

    TimetableClient(MatchingConnections matching) {
        http = matching.with("timetables");
    }

    /**
     * Orders a timetable; the same again is the same.
     *
     * @throws OrderRefused when it makes no sense
     * @throws MatchingUnavailable when there is no usable answer in time
     */
    void order(UUID id, TimetableOrder order) {
        ask(() -> {
            try {
                return http.post()
                        .uri("/timetables")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new TimetableRequest(id, order))
                        .retrieve()
                        .toBodilessEntity();
            } catch (HttpClientErrorException e) {
                throw FOR_GOOD.contains(e.getStatusCode().value()) ? refused(e) : e;
            }
        });
    }

    /** Empty when the service doesn't know the order. */
    Optional<TimetableJob> job(UUID id) {
        return get("/timetables/{id}", id, TimetableJob.class);
    }

    /** The best so far; empty when there is none yet. */
    Optional<Timetable> best(UUID id) {
        return get("/timetables/{id}/timetable", id, Timetable.class);
    }

    /** An order that the service doesn't know is as good as cancelled. */
    void cancel(UUID id) {
        ask(() -> {
            try {
                return Optional.of(http.post()
                        .uri("/timetables/{id}/cancel", id)
                        .retrieve()
                        .toBodilessEntity());
            } catch (HttpClientErrorException.NotFound unknown) {
                return Optional.empty();
            }
        });
    }

    private <T> Optional<T> get(String path, UUID id, Class<T> type) {
        return ask(() -> {
            try {
                return Optional.ofNullable(http.get().uri(path, id).retrieve().body(type));
            } catch (HttpClientErrorException.NotFound unknown) {
                return Optional.empty();
            }
        });
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (RestClientException e) {
            throw new MatchingUnavailable(e);
        }
    }

    private static OrderRefused refused(HttpClientErrorException e) {
        ProblemDetail problem = e.getResponseBodyAs(ProblemDetail.class);
        if (problem == null) {
            return new OrderRefused("", e.getStatusText());
        }
        Object field =
                problem.getProperties() == null ? null : problem.getProperties().get("field");
        return new OrderRefused(field == null ? "" : field.toString(), String.valueOf(problem.getDetail()));
    }
}
