package org.keqiao.bench.matching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.keqiao.contracts.event.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears, as any subscriber does, when a listing became searchable and when its first pairing could be read. */
final class EventWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, Long> indexed = new ConcurrentHashMap<>();
    private final Map<UUID, Long> paired = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    private EventWatch(String broker) {
        thread = Thread.ofPlatform().name("event-watch").daemon().start(() -> listen(broker));
    }

    static EventWatch on(String broker) {
        return new EventWatch(broker);
    }

    /** When listings were heard to be searchable, on the clock of {@link System#nanoTime()}. */
    Map<UUID, Long> indexed() {
        return indexed;
    }

    /** When the first pairing of listings was heard of. */
    Map<UUID, Long> paired() {
        return paired;
    }

    private void listen(String broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker,
                "group.id",
                "bench",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false",
                "metadata.max.age.ms",
                "5000");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.LISTINGS_INDEXED, Topics.PAIRINGS));
            while (!closed) {
                consumer.poll(POLL).forEach(this::hear);
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> message) {
        long now = System.nanoTime();
        if (message.topic().equals(Topics.LISTINGS_INDEXED)) {
            indexed.putIfAbsent(UUID.fromString(message.key()), now);
        } else {
            JsonNode pairing = json.readTree(message.value());
            paired.putIfAbsent(listing(pairing, "result"), now);
            paired.putIfAbsent(listing(pairing, "demand"), now);
        }
    }

    private static UUID listing(JsonNode pairing, String side) {
        return UUID.fromString(pairing.path(side).path("listingId").stringValue());
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
