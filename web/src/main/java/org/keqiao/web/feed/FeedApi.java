package org.keqiao.web.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Public;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The feed over HTTP. What nobody changed costs the reader a 304. */
@Public
@RestController
@RequestMapping("/api/v1")
@Tag(name = "feed")
class FeedApi {

    private final Feed feed;
    private final JsonMapper json;

    FeedApi(Feed feed, JsonMapper json) {
        this.feed = feed;
        this.json = json;
    }

    @Operation(
            summary = "Harvest all public listings and keep the copy up to date",
            description =
                    "Begin without cursor: at the beginning, or at what changed since a moment. Go on with the cursor of each answer"
                            + " until more is false; keep the last cursor and come back with it. Nothing that was committed late is"
                            + " missed. A listing stands in the feed once, at its last public change; one that ended (withdrawn,"
                            + " expired, concluded) comes again without its content. Answers carry ETag and Last-Modified.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "304",
            description = "as you know it",
            content = {})
    @GetMapping(path = "/feed", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FeedPage> feed(
            @Parameter(
                            description =
                                    "changes from this moment on, such as 2026-11-01T00:00:00Z; not together with cursor")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable
                    Instant updatedSince,
            @Parameter(description = "from the last answer") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "listings a page") @RequestParam(defaultValue = "100") @Min(1) @Max(500)
                    int size) {
        FeedPage page = cursor == null ? feed.since(updatedSince, size) : feed.after(Cursor.position(cursor), size);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
                .eTag(DigestUtils.md5DigestAsHex(json.writeValueAsBytes(page)));
        if (!page.items().isEmpty()) {
            answer.lastModified(page.items().getLast().updatedAt());
        }
        return answer.body(page);
    }
}
