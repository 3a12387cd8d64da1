package org.keqiao.search.rebuild;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /indices/rebuild}: starts a rebuild and tells how far it is. */
@RestController
@RequestMapping("/indices/rebuild")
class RebuildController {

    private final Rebuilder rebuilder;

    RebuildController(Rebuilder rebuilder) {
        this.rebuilder = rebuilder;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildProgress start() {
        return rebuilder.start();
    }

    @GetMapping
    RebuildProgress progress() {
        return rebuilder.progress();
    }

    @ExceptionHandler
    ProblemDetail underWay(RebuildUnderWay e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
    }
}
