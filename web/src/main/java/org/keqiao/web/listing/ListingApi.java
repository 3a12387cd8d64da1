package org.keqiao.web.listing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.listing.Posted.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Listings", description = "Results and demands: post, read, change, publish, withdraw")
@ChangesNeed(TokenScope.LISTINGS)
@RestController
@RequestMapping("/api/v1/listings")
class ListingApi {

    private static final String REVISION =
            "the ETag of the revision that you have seen; if another is current, nothing changes and the answer is 412";

    private final ListingPosting posting;
    private final ListingLife life;
    private final ReadableListings readable;
    private final ListingViews views;

    ListingApi(ListingPosting posting, ListingLife life, ReadableListings readable, ListingViews views) {
        this.posting = posting;
        this.life = life;
        this.readable = readable;
        this.views = views;
    }

    @Operation(
            summary = "Post a listing",
            description =
                    "Publishes at once, unless draft is true or a coordinator reads first (state SUBMITTED): 201. With a sourceId that was posted before, the listing of"
                            + " then is changed instead: 200.")
    @SignedIn
    @PostMapping
    ResponseEntity<ListingView> post(@RequestBody ListingRequest request, Actor actor) {
        Posted posted = posting.post(request, actor);
        URI location = URI.create("/api/v1/listings/" + posted.listing().id());
        ResponseEntity.BodyBuilder answer = posted.outcome() == Outcome.CREATED
                ? ResponseEntity.created(location)
                : ResponseEntity.ok().location(location);
        return body(answer, posted.listing(), actor);
    }

    @Operation(
            summary = "Read a listing",
            description =
                    "Live listings are public. To strangers a draft does not exist (404) and what is withdrawn, expired or"
                            + " concluded is gone (410).")
    @Public
    @GetMapping("/{id}")
    ResponseEntity<ListingView> get(@PathVariable UUID id, @Nullable Actor reader) {
        return ok(readable.find(id, reader), reader);
    }

    @Operation(
            summary = "Replace a listing's content",
            description = "Keeps the state; without validUntil also the validity.")
    @SignedIn
    @PutMapping("/{id}")
    ResponseEntity<ListingView> put(
            @PathVariable UUID id,
            @RequestBody ListingRequest request,
            @Parameter(description = REVISION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            Actor actor) {
        return ok(posting.edit(id, EntityTag.revision(ifMatch), request, actor), actor);
    }

    @Operation(
            summary = "Publish a draft, or anew what is returned, withdrawn or expired",
            description =
                    "What was returned, and everything where the platform reviews first, is SUBMITTED to a coordinator.")
    @SignedIn
    @PostMapping("/{id}/publish")
    ResponseEntity<ListingView> publish(
            @PathVariable UUID id,
            @Parameter(description = REVISION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            Actor actor) {
        return ok(life.publish(id, EntityTag.revision(ifMatch), actor), actor);
    }

    @Operation(
            summary = "Open a listing for interest, or close it",
            description = "It stays public; others can express interest only while it is open.")
    @SignedIn
    @PostMapping("/{id}/open-for-interest")
    ResponseEntity<ListingView> open(
            @PathVariable UUID id,
            @RequestBody Opening opening,
            @Parameter(description = REVISION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            Actor actor) {
        return ok(life.open(id, EntityTag.revision(ifMatch), opening.isOpen(), actor), actor);
    }

    @Operation(summary = "Withdraw a listing", description = "The reason, if given, stays with the owner.")
    @SignedIn
    @PostMapping("/{id}/withdraw")
    ResponseEntity<ListingView> withdraw(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Withdrawal withdrawal,
            @Parameter(description = REVISION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            Actor actor) {
        String reason = withdrawal == null ? null : withdrawal.reason();
        return ok(life.withdraw(id, EntityTag.revision(ifMatch), reason, actor), actor);
    }

    @Operation(
            summary = "Conclude a listing",
            description = "It has found its partner and is taken off for good; a copy can be posted again.")
    @SignedIn
    @PostMapping("/{id}/conclude")
    ResponseEntity<ListingView> conclude(
            @PathVariable UUID id,
            @Parameter(description = REVISION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            Actor actor) {
        return ok(life.conclude(id, EntityTag.revision(ifMatch), actor), actor);
    }

    @Operation(
            summary = "List your organisation's listings",
            description =
                    "Last changed first, in every state or in those of a shelf; coordinators find what they posted for others, too."
                            + " To find listings of others use GET /search.")
    @SignedIn
    @GetMapping(params = "mine")
    Mine mine(
            @Parameter(description = "present, with any value") @RequestParam String mine,
            @RequestParam(defaultValue = "ALL") Shelf shelf,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Actor actor) {
        ListingPage found = readable.mine(actor, shelf, page, size);
        return new Mine(found.total(), page, size, views.of(found.listings(), actor));
    }

    private ResponseEntity<ListingView> ok(Listing listing, @Nullable Actor reader) {
        return body(ResponseEntity.ok(), listing, reader);
    }

    private ResponseEntity<ListingView> body(
            ResponseEntity.BodyBuilder answer, Listing listing, @Nullable Actor reader) {
        return answer.eTag(EntityTag.of(listing)).body(views.of(listing, reader));
    }

    /** Whether others may express interest; they may unless it says no. */
    record Opening(@Nullable Boolean open) {

        boolean isOpen() {
            return open == null || open;
        }
    }

    /** Why a listing is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    /** A page of one's own listings. */
    record Mine(long total, int page, int size, List<ListingView> listings) {}
}
