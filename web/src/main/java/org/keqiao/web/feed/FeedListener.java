package org.keqiao.web.feed;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what becomes public, changes in public or ends; changes out of sight are nobody's news. */
@Component
class FeedListener {

    private final FeedEntries entries;

    FeedListener(FeedEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void on(ListingChanged change) {
        if (isPublished(change.after()) || isPublished(change.before())) {
            entries.changed(change.after().id());
        }
    }

    private static boolean isPublished(@Nullable Listing listing) {
        return listing != null && listing.state() == ListingState.PUBLISHED;
    }
}
