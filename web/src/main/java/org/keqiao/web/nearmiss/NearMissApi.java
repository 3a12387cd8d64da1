package org.keqiao.web.nearmiss;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Near misses for programs. */
@SignedIn
@RestController
@Tag(name = "pairings")
class NearMissApi {

    private final NearMissDesk desk;

    NearMissApi(NearMissDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "What comes near a listing",
            description =
                    "Up to five listings of the other kind, each with the one change that would make them a pairing, and of a demand the"
                            + " teams whose results come nearest. For the listing's organisation, coordinators and administrators.")
    @GetMapping("/api/v1/listings/{id}/near-misses")
    NearMissesView nearMisses(@PathVariable UUID id, Actor reader) {
        return desk.of(id, reader);
    }
}
