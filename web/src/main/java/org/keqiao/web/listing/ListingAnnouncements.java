package org.keqiao.web.listing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.messaging.outbox.Outbox;
import org.keqiao.messaging.outbox.OutgoingEvent;
import org.keqiao.web.trace.CurrentTrace;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the other services what strangers may know of a listing: everything from its first publication on, except changes out of sight. */
@Component
class ListingAnnouncements {

    private static final String SOURCE = "/keqiao/web";

    private final Outbox outbox;
    private final Snapshots snapshots;
    private final CurrentTrace trace;
    private final JsonMapper json;

    ListingAnnouncements(Outbox outbox, Snapshots snapshots, CurrentTrace trace, JsonMapper json) {
        this.outbox = outbox;
        this.snapshots = snapshots;
        this.trace = trace;
        this.json = json;
    }

    void announce(@Nullable Listing before, Listing after) {
        if (isPublished(after) || (before != null && isPublished(before))) {
            announceAnyway(after);
        }
    }

    /** Whether or not strangers see a difference. */
    void announceAnyway(Listing after) {
        String key = after.id().toString();
        byte[] value = json.writeValueAsBytes(snapshots.of(after));
        outbox.add(new OutgoingEvent(Topics.LISTINGS, key, headers(key, after), value));
    }

    /** A revision is announced once, so that id and revision name the event. */
    private EventHeaders headers(String key, Listing listing) {
        return new EventHeaders(
                key + "/" + listing.revision(),
                EventTypes.LISTING_CHANGED,
                SOURCE,
                key,
                listing.changedAt(),
                trace.traceparent(),
                BulkPosting.lane());
    }

    private static boolean isPublished(Listing listing) {
        return listing.state() == ListingState.PUBLISHED;
    }
}
