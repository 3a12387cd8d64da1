package org.keqiao.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.Listings;
import org.springframework.stereotype.Service;

/** Pages of the feed, with what strangers see of the listings at this moment. */
@Service
class Feed {

    private final FeedEntries entries;
    private final Listings listings;
    private final ListingViews views;

    Feed(FeedEntries entries, Listings listings, ListingViews views) {
        this.entries = entries;
        this.listings = listings;
        this.views = views;
    }

    FeedPage since(@Nullable Instant moment, int size) {
        return after(moment == null ? 0 : entries.before(moment), size);
    }

    FeedPage after(long position, int size) {
        List<FeedEntry> found = entries.after(position, size + 1);
        List<FeedEntry> shown = found.subList(0, Math.min(size, found.size()));
        Map<UUID, Listing> known = listings
                .find(shown.stream().map(FeedEntry::listingId).toList())
                .stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        List<FeedItem> items = shown.stream()
                .flatMap(
                        entry -> Stream.ofNullable(known.get(entry.listingId())).map(listing -> item(entry, listing)))
                .toList();
        long last = shown.isEmpty() ? position : shown.getLast().position();
        return new FeedPage(items, Cursor.after(last), found.size() > size);
    }

    /** Of what is over it tells that it is over, and not what the owner makes of it since. */
    private FeedItem item(FeedEntry entry, Listing listing) {
        var view = views.of(listing, null);
        ListingState state = switch (view.state()) {
            case PUBLISHED, EXPIRED, CONCLUDED -> view.state();
            case DRAFT, SUBMITTED, RETURNED, WITHDRAWN -> ListingState.WITHDRAWN;
        };
        return new FeedItem(
                listing.id(),
                listing.reference(),
                state,
                entry.updatedAt(),
                state == ListingState.PUBLISHED ? view : null);
    }
}
