package org.keqiao.web.coach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.listing.ListingRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Listings")
@SignedIn
@ChangesNeed(TokenScope.READ)
@RestController
class CoachApi {

    private final CoachDesk desk;

    CoachApi(CoachDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Ask for advice on a listing",
            description =
                    "Says what a reader would miss, what would give an anonymous owner away, and which of your organisation's"
                            + " listings say nearly the same. Stores nothing. A BLOCKER keeps the listing from being published.")
    @PostMapping("/api/v1/listings/advice")
    List<AdviceView> advise(@RequestBody ListingRequest request, Actor actor) {
        return desk.read(request, null, actor).advice();
    }
}
