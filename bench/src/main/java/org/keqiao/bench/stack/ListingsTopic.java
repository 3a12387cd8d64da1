package org.keqiao.bench.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.keqiao.bench.BenchException;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import tools.jackson.databind.json.JsonMapper;

/** The topic of listings, as web makes it and writes to it. */
public final class ListingsTopic implements AutoCloseable {

    private final JsonMapper json = JsonMapper.builder().build();
    private final KafkaProducer<String, byte[]> producer;

    private ListingsTopic(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Makes the topic and opens it. */
    public static ListingsTopic make(ScratchStack stack) throws InterruptedException {
        Map<String, Object> broker = Map.of("bootstrap.servers", stack.kafka());
        try (Admin admin = Admin.create(broker)) {
            NewTopic topic = new NewTopic(Topics.LISTINGS, Optional.of(Topics.PARTITIONS), Optional.empty())
                    .configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return open(broker); // web runs too and was first
            }
            throw new BenchException("Can't make the topic " + Topics.LISTINGS + ": " + e.getCause(), e);
        }
        return open(broker);
    }

    private static ListingsTopic open(Map<String, Object> broker) {
        return new ListingsTopic(new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer()));
    }

    /** Sends one, without waiting. */
    public Future<RecordMetadata> send(ListingSnapshot listing) {
        return producer.send(
                new ProducerRecord<>(Topics.LISTINGS, listing.id().toString(), json.writeValueAsBytes(listing)));
    }

    /** Returns when Kafka has all of them. */
    public void sendAll(List<ListingSnapshot> listings) throws InterruptedException {
        await(listings.stream().map(this::send).toList());
    }

    /** Returns when Kafka has all that was sent. */
    public static void await(List<Future<RecordMetadata>> sent) throws InterruptedException {
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new BenchException("Kafka did not take the listings: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
