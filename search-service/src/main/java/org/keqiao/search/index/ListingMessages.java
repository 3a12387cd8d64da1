package org.keqiao.search.index;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.messaging.consumer.EventReader;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.springframework.stereotype.Component;

/** Reads messages of the listings topic. */
@Component
public class ListingMessages {

    private final EventReader reader;

    ListingMessages(EventReader reader) {
        this.reader = reader;
    }

    /**
     * The listing that a message tells of.
     *
     * @throws UnprocessableEventException when it is no listing
     */
    public ListingSnapshot read(ConsumerRecord<String, byte[]> message) {
        ListingSnapshot listing = reader.read(message, ListingSnapshot.class);
        check(isComplete(listing), "something that every listing has is missing");
        check(listing.id().toString().equals(message.key()), "the key is not the listing's id");
        check(listing.revision() > 0, "the revision is not positive");
        return listing;
    }

    /** JSON knows no obligation: whatever the record does not check itself may be missing. */
    private static boolean isComplete(ListingSnapshot listing) {
        return Stream.of(
                        listing.id(),
                        listing.reference(),
                        listing.state(),
                        listing.title(),
                        listing.summary(),
                        listing.description(),
                        listing.ownerKey(),
                        listing.language())
                .allMatch(Objects::nonNull);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnprocessableEventException(otherwise);
        }
    }
}
