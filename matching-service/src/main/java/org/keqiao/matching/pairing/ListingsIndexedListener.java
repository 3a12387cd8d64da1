package org.keqiao.matching.pairing;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.event.Lane;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.messaging.consumer.EventReader;
import org.keqiao.messaging.consumer.Lanes;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which listings are searchable, or are no more; each lane by itself, so that what a person posts need not wait for an import. */
@Component
class ListingsIndexedListener {

    private static final Logger log = LoggerFactory.getLogger(ListingsIndexedListener.class);

    private final EventReader reader;
    private final Recommender recommender;

    ListingsIndexedListener(EventReader reader, Recommender recommender) {
        this.reader = reader;
        this.recommender = recommender;
    }

    @KafkaListener(id = "listings-indexed", idIsGroup = false, topics = Topics.LISTINGS_INDEXED)
    void onListingIndexed(ConsumerRecord<String, byte[]> message) {
        match(message, Lane.PROMPT);
    }

    @KafkaListener(
            id = "listings-indexed-bulk",
            groupId = "${spring.kafka.consumer.group-id}-bulk",
            topics = Topics.LISTINGS_INDEXED,
            concurrency = "2")
    void onBulkListingIndexed(ConsumerRecord<String, byte[]> message) {
        match(message, Lane.BULK);
    }

    private void match(ConsumerRecord<String, byte[]> message, Lane lane) {
        if (Lanes.of(message) != lane) {
            return;
        }
        ListingIndexed event = reader.read(message, ListingIndexed.class);
        check(event);
        recommender.onIndexed(event, Traceparents.of(message));
        log.atInfo()
                .addKeyValue("listingId", event.listingId())
                .addKeyValue("revision", event.revision())
                .addKeyValue("live", event.live())
                .log("Listing matched");
    }

    @SuppressWarnings("NullAway") // JSON may lack what the record promises
    private static void check(ListingIndexed event) {
        if (event.listingId() == null || event.revision() < 1) {
            throw new UnprocessableEventException("the message lacks listingId or a revision of at least 1");
        }
    }
}
