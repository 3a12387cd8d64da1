package org.keqiao.matching.pairing;

import java.util.UUID;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.messaging.consumer.OutageException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /pairings/why-not}: why two listings are not recommended to each other. */
@RestController
class WhyNotController {

    private final WhyNotDesk desk;

    WhyNotController(WhyNotDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/pairings/why-not")
    WhyNot whyNot(@RequestParam UUID result, @RequestParam UUID demand) {
        return desk.of(result, demand);
    }

    @ExceptionHandler
    ProblemDetail unknown(ListingUnknown e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail outage(OutageException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The search service can't answer at the moment. Try again soon.");
    }
}
