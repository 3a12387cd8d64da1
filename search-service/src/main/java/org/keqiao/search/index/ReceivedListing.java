package org.keqiao.search.index;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.listing.ListingSnapshot;

/** A listing and the message that brought it. */
record ReceivedListing(ConsumerRecord<String, byte[]> message, ListingSnapshot listing) {

    /** Of the request that led to it, when the message says. */
    @Nullable
    String traceparent() {
        @Nullable Header header = message.headers().lastHeader(EventHeaders.TRACEPARENT);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The trace's id, for logs. */
    String traceId() {
        String traceparent = traceparent();
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        return parts.length < 2 ? "" : parts[1];
    }
}
