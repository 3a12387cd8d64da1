package org.keqiao.matching.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rulings}: coordinators recommend or withdraw a pair by hand. Whoever got no answer asks again by the same key. */
@RestController
class RulingController {

    private final RulingDesk desk;

    RulingController(RulingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/rulings")
    RulingOutcome rule(
            @RequestBody Ruling ruling, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        check(ruling);
        return desk.follow(ruling, key);
    }

    @SuppressWarnings("NullAway") // JSON may lack what the record promises
    private static void check(Ruling ruling) {
        if (ruling.resultId() == null || ruling.demandId() == null || ruling.note() == null) {
            throw new IllegalArgumentException("resultId, demandId and note are needed");
        }
        if (ruling.note().isBlank() || ruling.note().length() > Pairing.NOTE) {
            throw new IllegalArgumentException("note needs 1 to " + Pairing.NOTE + " characters");
        }
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
    }
}
