package org.keqiao.matching.pairing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /rematch}: has everything matched again and tells how far it is. */
@RestController
@RequestMapping("/rematch")
class RematchController {

    private final Rematch rematch;

    RematchController(Rematch rematch) {
        this.rematch = rematch;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    MatchingProgress start() {
        return rematch.all();
    }

    @GetMapping
    MatchingProgress progress() {
        return rematch.progress();
    }
}
