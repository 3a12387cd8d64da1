package org.keqiao.matching.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.timetable.fair.InvalidFair;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /timetables}: orders a timetable, tells how far it is, gives the best so far, and stops. */
@RestController
@RequestMapping("/timetables")
class TimetableController {

    private final OrderReader reader;
    private final TimetableDesk desk;

    TimetableController(OrderReader reader, TimetableDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TimetableJob> order(InputStream body) throws IOException {
        TimetableJob job = desk.order(reader.read(body));
        return ResponseEntity.accepted()
                .location(URI.create("/timetables/" + job.id()))
                .body(job);
    }

    @GetMapping("/{id}")
    TimetableJob job(@PathVariable UUID id) {
        return desk.job(id);
    }

    @GetMapping("/{id}/timetable")
    Timetable best(@PathVariable UUID id) {
        return desk.best(id);
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<TimetableJob> cancel(@PathVariable UUID id) {
        return ResponseEntity.accepted().body(desk.cancel(id));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidOrder e) {
        HttpStatus status = e.field().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        return problem(status, e, e.field());
    }

    @ExceptionHandler
    ProblemDetail senseless(InvalidFair e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, e, "order." + e.field());
    }

    @ExceptionHandler
    ProblemDetail large(OrderTooLarge e) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, e, "");
    }

    @ExceptionHandler
    ProblemDetail another(AnotherOrder e) {
        return problem(HttpStatus.CONFLICT, e, "id");
    }

    @ExceptionHandler
    ProblemDetail unknown(TimetableUnknown e) {
        return problem(HttpStatus.NOT_FOUND, e, "");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooManyOrders e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, e, ""));
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException e, String field) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        if (!field.isEmpty()) {
            problem.setProperty("field", field);
        }
        return problem;
    }
}
