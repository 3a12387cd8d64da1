package org.keqiao.search.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.keqiao.search.index.BulkWriter;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingDocuments;
import org.keqiao.search.index.ListingMessages;
import org.springframework.stereotype.Component;

/** Writes messages of the listings topic to the index that is being built. */
@Component
class ReplayWriter {

    private final ListingMessages messages;
    private final ListingDocuments documents;
    private final BulkWriter writer;

    ReplayWriter(ListingMessages messages, ListingDocuments documents, BulkWriter writer) {
        this.messages = messages;
        this.documents = documents;
        this.writer = writer;
    }

    /** How many could not be written, now or ever. */
    long write(List<ConsumerRecord<String, byte[]>> records) {
        List<ListingSnapshot> listings = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            try {
                listings.add(messages.read(message));
            } catch (UnprocessableEventException e) {
                // Live indexing has met it before and put it to the dead letters.
            }
        }
        long refused = listings.isEmpty()
                ? 0
                : writer.write(documents.of(listings), Set.of(IndexNames.LISTINGS_BUILDING))
                        .size();
        return records.size() - listings.size() + refused;
    }
}
