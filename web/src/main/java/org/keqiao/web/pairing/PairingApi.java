package org.keqiao.web.pairing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pairings for programs of the owner's organisation and of coordinators. */
@SignedIn
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pairings")
class PairingApi {

    /**
     * A page of a listing's pairings, best first.
     *
     * @param page from 0
     */
    record PairingsAnswer(
            UUID listingId, PairingState state, long total, int page, int size, List<PairingView> pairings) {}

    private final PairingDesk desk;
    private final ReasonSentences sentences;

    PairingApi(PairingDesk desk, ReasonSentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @Operation(
            summary = "The pairings of a listing, best first",
            description =
                    "For the listing's organisation, coordinators and administrators; to others there is no such listing."
                            + " Recommended ones unless another state is asked for. The points of the parts sum to the score.")
    @GetMapping("/listings/{id}/pairings")
    PairingsAnswer ofListing(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "RECOMMENDED") PairingState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Actor reader) {
        List<PairingView> views = desk.of(id, state, page, size, reader).stream()
                .map(stored -> PairingView.of(stored, sentences))
                .toList();
        return new PairingsAnswer(id, state, desk.count(id, state, reader), page, size, views);
    }

    @Operation(summary = "One pairing, in whatever state it is")
    @GetMapping("/pairings/{id}")
    PairingView pairing(@PathVariable UUID id, Actor reader) {
        return PairingView.of(desk.find(id, reader), sentences);
    }
}
