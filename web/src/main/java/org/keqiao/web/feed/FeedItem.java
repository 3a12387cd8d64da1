package org.keqiao.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.listing.ListingView;

/** A listing as strangers see it, or the tombstone of one that they no longer see. */
record FeedItem(
        UUID id,
        String reference,

        @Schema(description = "PUBLISHED, or why it ended: EXPIRED, WITHDRAWN, CONCLUDED")
        ListingState state,

        @Schema(description = "when the change became visible in the feed")
        Instant updatedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "missing of what has ended: delete your copy")
        @Nullable
        ListingView listing) {}
