package org.keqiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.listing.EntityTag;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.ListingViews;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Reviews", description = "Coordinators read what is posted, and publish or return it")
@ChangesNeed(TokenScope.LISTINGS)
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewApi {

    private static final String REVISION =
            "the ETag of the revision that you have read; if another is current, the answer is 412";

    private final ReviewDesk desk;
    private final Reviewing reviewing;
    private final ListingViews views;

    ReviewApi(ReviewDesk desk, Reviewing reviewing, ListingViews views) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.views = views;
    }

    @Operation(
            summary = "List what waits for a coordinator, the oldest first",
            description = "SUBMITTED waits to be published; PUBLISHED is public and waits to be looked at.")
    @GetMapping
    ReviewPage queue(
            @RequestParam(required = false) @Nullable ListingState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "30") @Min(1) @Max(100) int size) {
        return desk.page(state, page, size);
    }

    @Operation(summary = "Read one listing as a reviewer, with the coach's findings")
    @GetMapping("/{id}")
    ResponseEntity<ReviewDesk.Sheet> get(@PathVariable UUID id, Actor actor) {
        ReviewDesk.Sheet sheet = desk.sheet(id, actor);
        return ResponseEntity.ok()
                .eTag("\"" + sheet.listing().revision() + "\"")
                .body(sheet);
    }

    @Operation(
            summary = "Publish what was submitted",
            description = "Of a listing that is public already: note that it was looked at.")
    @PostMapping("/{id}/accept")
    ResponseEntity<ListingView> accept(
            @PathVariable UUID id,
            @Parameter(description = REVISION) @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            Actor actor) {
        return answer(reviewing.accept(id, EntityTag.revision(ifMatch), actor), actor);
    }

    @Operation(
            summary = "Return a listing to its owner",
            description = "With reasons that the owner can act on. What was public is so no longer.")
    @PostMapping("/{id}/return")
    ResponseEntity<ListingView> giveBack(
            @PathVariable UUID id,
            @Parameter(description = REVISION) @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody ReturnForm form,
            Actor actor) {
        return answer(reviewing.giveBack(id, EntityTag.revision(ifMatch), form, actor), actor);
    }

    private ResponseEntity<ListingView> answer(Listing listing, Actor actor) {
        return ResponseEntity.ok().eTag(EntityTag.of(listing)).body(views.of(listing, actor));
    }
}
