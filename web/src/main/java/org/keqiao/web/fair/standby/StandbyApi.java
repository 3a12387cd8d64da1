package org.keqiao.web.fair.standby;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SignedIn
@RestController
@RequestMapping("/api/v1/fairs/{fairId}/offers")
@Tag(name = "Fairs")
class StandbyApi {

    private final Standby standby;
    private final StandbyDesk desk;
    private final ActingParticipant acting;

    StandbyApi(Standby standby, StandbyDesk desk, ActingParticipant acting) {
        this.standby = standby;
        this.desk = desk;
        this.acting = acting;
    }

    @GetMapping
    @Operation(
            summary = "Times that other meetings have left and that one's organisation can have",
            description = "Several may be offered one time; the first two of whom both accept have it.")
    List<OfferView> offers(
            @PathVariable UUID fairId, @RequestParam(required = false) @Nullable UUID participant, Actor actor) {
        return desk.openTo(acting.of(fairId, participant, actor));
    }

    @PostMapping("/{offerId}/accept")
    @Operation(summary = "Accept; 409 when it is over, or the time has gone to somebody else")
    Offer accept(
            @PathVariable UUID fairId,
            @PathVariable UUID offerId,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor) {
        UUID own = acting.of(fairId, participant, actor).id();
        Offer offer = standby.accept(fairId, offerId, own, actor);
        if (offer.state() == OfferState.GONE) {
            throw OfferProblem.over(offer.state());
        }
        return offer;
    }

    @PostMapping("/{offerId}/decline")
    @Operation(summary = "Decline")
    Offer decline(
            @PathVariable UUID fairId,
            @PathVariable UUID offerId,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor) {
        return standby.decline(
                fairId, offerId, acting.of(fairId, participant, actor).id(), actor);
    }
}
