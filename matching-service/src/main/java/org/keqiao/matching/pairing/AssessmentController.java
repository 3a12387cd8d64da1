package org.keqiao.matching.pairing;

import java.util.UUID;
import org.keqiao.contracts.pairing.AssessmentAnswer;
import org.keqiao.messaging.consumer.OutageException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /listings/{id}/assessment}: the candidates of a listing as they score now, without a trace in the ledger. */
@RestController
class AssessmentController {

    private static final int MOST = 500;

    private final Assessor assessor;

    AssessmentController(Assessor assessor) {
        this.assessor = assessor;
    }

    @GetMapping("/listings/{id}/assessment")
    AssessmentAnswer assessment(@PathVariable UUID id, @RequestParam(defaultValue = "20") int size) {
        if (size < 1 || size > MOST) {
            throw new InvalidSize(size, MOST);
        }
        return assessor.assess(id).toAnswer(assessor.modelVersion(), size);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidSize e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
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
