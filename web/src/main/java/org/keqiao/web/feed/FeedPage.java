package org.keqiao.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of the feed; each listing stands in the feed once, at its last change. */
record FeedPage(
        List<FeedItem> items,

        @Schema(description = "give it back as cursor to go on behind this page, now or after the next change")
        String cursor,

        @Schema(description = "whether there is more already")
        boolean more) {

    FeedPage {
        items = List.copyOf(items);
    }
}
