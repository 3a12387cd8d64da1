package org.keqiao.matching.pairing;

import java.util.UUID;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.messaging.consumer.OutageException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /listings/{id}/near-misses}: what comes near a listing, and which change would do. */
@RestController
class NearMissController {

    private final NearMisses nearMisses;

    NearMissController(NearMisses nearMisses) {
        this.nearMisses = nearMisses;
    }

    @GetMapping("/listings/{id}/near-misses")
    NearMissAnswer nearMisses(@PathVariable UUID id) {
        return nearMisses.of(id);
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
