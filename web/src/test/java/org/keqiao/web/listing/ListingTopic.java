package org.keqiao.web.listing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.local.TestEngines;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was ever said of listings on the topic, read from the start as any subscriber can. */
final class ListingTopic implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    TestEngines.kafka().address(),
                    "group.id",
                    UUID.randomUUID().toString(),
                    "auto.offset.reset",
                    "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    private final JsonMapper json = new JsonMapper();

    ListingTopic() {
        consumer.subscribe(List.of(Topics.LISTINGS));
    }

    /** What has been said of one listing so far, in the topic's order. */
    List<ConsumerRecord<String, byte[]>> of(UUID listing) {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
        return seen.stream()
                .filter(message -> message.key().equals(listing.toString()))
                .toList();
    }

    List<Long> revisionsOf(UUID listing) {
        return of(listing).stream().map(message -> snapshot(message).revision()).toList();
    }

    ListingSnapshot snapshot(ConsumerRecord<String, byte[]> message) {
        return json.readValue(message.value(), ListingSnapshot.class);
    }

    static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        return StreamSupport.stream(message.headers().headers(name).spliterator(), false)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .reduce("", (before, value) -> before.isEmpty() ? value : before + " and " + value);
    }

    static String id(ConsumerRecord<String, byte[]> message) {
        return header(message, EventHeaders.ID);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
