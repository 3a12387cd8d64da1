package org.keqiao.bench.relevance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Progress;
import org.keqiao.bench.stack.ScratchStack;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import tools.jackson.databind.json.JsonMapper;

/** Publishes listings as web does, so that they go the product's own way into the index, and waits until they are searchable. */
final class Publication {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 500;

    private final JsonMapper json = JsonMapper.builder().build();
    private final ScratchStack stack;
    private final RawIndex index;
    private final Progress progress;
    private long published;

    Publication(ScratchStack stack, RawIndex index, Progress progress) {
        this.stack = stack;
        this.index = index;
        this.progress = progress;
    }

    /** Makes the topic that web makes otherwise. */
    void makeTopic() throws InterruptedException {
        try (Admin admin = Admin.create(broker())) {
            NewTopic topic = new NewTopic(Topics.LISTINGS, Optional.of(Topics.PARTITIONS), Optional.empty())
                    .configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new BenchException("Can't make the topic " + Topics.LISTINGS + ": " + e.getCause(), e);
        }
    }

    /** Returns when all that was published so far can be found. */
    void publish(String what, Stream<ListingSnapshot> listings) throws InterruptedException {
        long before = published;
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = listings.map(listing -> producer.send(new ProducerRecord<>(
                            Topics.LISTINGS, listing.id().toString(), json.writeValueAsBytes(listing))))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            published += sent.size();
        } catch (ExecutionException e) {
            throw new BenchException("Kafka did not take the " + what + ": " + e.getCause(), e);
        }
        await(what, before);
    }

    private void await(String what, long before) throws InterruptedException {
        long seen = index.count();
        long lastNews = System.nanoTime();
        while (seen < published) {
            Thread.sleep(POLL_MILLIS);
            long now = index.count();
            if (now > seen) {
                lastNews = System.nanoTime();
                seen = now;
                progress.count(what + " indexed", seen - before, published - before);
            } else if (System.nanoTime() - lastNews > PATIENCE.toNanos()) {
                throw new BenchException(
                        "Only %d of %d %s were indexed, and no more for %d s. The log of search-service says why."
                                .formatted(seen - before, published - before, what, PATIENCE.toSeconds()));
            }
        }
    }

    private Map<String, Object> broker() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + stack.kafkaPort());
    }
}
