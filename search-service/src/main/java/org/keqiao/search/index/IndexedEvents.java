package org.keqiao.search.index;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.messaging.consumer.Lanes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the others that listings are searchable. */
@Component
class IndexedEvents {

    private static final Logger log = LoggerFactory.getLogger(IndexedEvents.class);
    private static final String SOURCE = "/keqiao/search-service";

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final Clock clock;

    IndexedEvents(KafkaTemplate<String, byte[]> kafka, JsonMapper json, Clock clock) {
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
    }

    /** Returns once Kafka has them all. */
    void send(List<ReceivedListing> indexed) {
        Instant now = clock.instant();
        CompletableFuture<?>[] sent =
                indexed.stream().map(one -> kafka.send(event(one, now))).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(sent).join();
        indexed.forEach(one -> log.atInfo()
                .addKeyValue("listingId", one.listing().id())
                .addKeyValue("revision", one.listing().revision())
                .addKeyValue("traceId", one.traceId())
                .log("Listing indexed"));
    }

    private ProducerRecord<String, byte[]> event(ReceivedListing received, Instant now) {
        ListingSnapshot listing = received.listing();
        String id = listing.id().toString();
        ListingIndexed value = new ListingIndexed(
                listing.id(),
                listing.revision(),
                listing.kind(),
                listing.isLiveAt(now),
                listing.isErased() ? true : null,
                now);
        var message = new ProducerRecord<>(Topics.LISTINGS_INDEXED, id, json.writeValueAsBytes(value));
        new EventHeaders(
                        eventId(listing),
                        EventTypes.LISTING_INDEXED,
                        SOURCE,
                        id,
                        now,
                        received.traceparent(),
                        Lanes.of(received.message()))
                .toMap()
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** The same however often the revision is indexed. */
    private static String eventId(ListingSnapshot listing) {
        String name = "listing-indexed/" + listing.id() + "/" + listing.revision();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
