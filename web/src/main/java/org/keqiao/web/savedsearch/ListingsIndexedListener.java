package org.keqiao.web.savedsearch;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.messaging.consumer.EventReader;
import org.keqiao.messaging.consumer.EventTopics;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.stereotype.Component;

/** Hears what has become searchable: only then can a saved search find it. */
@Component
class ListingsIndexedListener {

    private final EventReader reader;
    private final SearchableListings listings;

    ListingsIndexedListener(EventReader reader, SearchableListings listings) {
        this.reader = reader;
        this.listings = listings;
    }

    /** search-service's topic, declared by its reader too, so that the services may start in any order. */
    @Bean
    static NewTopics listingsIndexedTopic() {
        return EventTopics.passing(Topics.LISTINGS_INDEXED);
    }

    @Bean
    static NewTopics listingsIndexedDeadLetters() {
        return EventTopics.deadLettersOf(Topics.LISTINGS_INDEXED);
    }

    @KafkaListener(topics = Topics.LISTINGS_INDEXED, groupId = "web-saved-searches")
    void onIndexed(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return;
        }
        ListingIndexed indexed = reader.read(message, ListingIndexed.class);
        if (indexed.listingId() == null || !indexed.listingId().toString().equals(message.key())) {
            throw new UnprocessableEventException("the message is of no listing: its id is not its key");
        }
        if (indexed.live()) {
            listings.record(indexed.listingId(), indexed.revision());
        }
    }
}
