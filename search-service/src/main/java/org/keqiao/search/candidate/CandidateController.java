package org.keqiao.search.candidate;

import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.ListingsAnswer;
import org.keqiao.contracts.search.SimilarAnswer;
import org.keqiao.search.problem.InvalidParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /listings/{id}/candidates} and {@code /similar}, and the listings themselves: {@code GET /listings?id=…&id=…}. */
@RestController
class CandidateController {

    private static final int MOST = 500;

    private static final int MOST_SIMILAR = 20;

    private final Candidates candidates;
    private final SimilarListings similar;
    private final StoredListings stored;

    CandidateController(Candidates candidates, SimilarListings similar, StoredListings stored) {
        this.candidates = candidates;
        this.similar = similar;
        this.stored = stored;
    }

    @GetMapping("/listings/{id}/candidates")
    CandidateAnswer candidates(@PathVariable UUID id, @RequestParam(defaultValue = "200") int size) {
        if (size < 1 || size > MOST) {
            throw new InvalidParameter("size", "must be 1 to " + MOST);
        }
        return candidates.of(id, size);
    }

    @GetMapping("/listings")
    ListingsAnswer listings(@RequestParam List<UUID> id) {
        if (id.isEmpty() || id.size() > MOST) {
            throw new InvalidParameter("id", "must be given 1 to " + MOST + " times");
        }
        List<String> ids = id.stream().map(UUID::toString).toList();
        return new ListingsAnswer(
                stored.all(ids).values().stream().map(StoredListing::snapshot).toList());
    }

    @GetMapping("/listings/{id}/similar")
    SimilarAnswer similar(@PathVariable UUID id, @RequestParam(defaultValue = "6") int size) {
        if (size < 1 || size > MOST_SIMILAR) {
            throw new InvalidParameter("size", "must be 1 to " + MOST_SIMILAR);
        }
        return similar.of(id, size);
    }

    @ExceptionHandler
    ProblemDetail notIndexed(ListingNotIndexed e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }
}
