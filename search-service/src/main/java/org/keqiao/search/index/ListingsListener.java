package org.keqiao.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.event.Lane;
import org.keqiao.contracts.event.Topics;
import org.keqiao.messaging.consumer.Lanes;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Takes listings from Kafka in batches, each lane by itself, so that what a person posts need not wait for an import. Offsets are committed
 * after a batch is searchable, its events are sent and its dead letters are stored. An exception means that something we need is down: the
 * whole batch comes again, endlessly, which changes nothing that was done already.
 */
@Component
class ListingsListener {

    private final ListingMessages messages;
    private final Indexer indexer;
    private final DeadLetters deadLetters;

    ListingsListener(ListingMessages messages, Indexer indexer, DeadLetters deadLetters) {
        this.messages = messages;
        this.indexer = indexer;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(id = "listings", idIsGroup = false, topics = Topics.LISTINGS)
    void onListings(List<ConsumerRecord<String, byte[]>> records) {
        index(records, Lane.PROMPT);
    }

    @KafkaListener(id = "listings-bulk", groupId = "${spring.kafka.consumer.group-id}-bulk", topics = Topics.LISTINGS)
    void onBulkListings(List<ConsumerRecord<String, byte[]>> records) {
        index(records, Lane.BULK);
    }

    private void index(List<ConsumerRecord<String, byte[]>> records, Lane lane) {
        List<ReceivedListing> readable = new ArrayList<>();
        List<DeadLetter> dead = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            if (Lanes.of(message) == lane) {
                try {
                    readable.add(new ReceivedListing(message, messages.read(message)));
                } catch (UnprocessableEventException e) {
                    dead.add(new DeadLetter(message, e));
                }
            }
        }
        dead.addAll(indexer.index(readable));
        deadLetters.store(dead);
    }
}
