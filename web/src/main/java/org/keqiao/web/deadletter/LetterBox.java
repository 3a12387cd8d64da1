package org.keqiao.web.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.keqiao.contracts.event.Topics;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads the dead letters of every service from Kafka; it leaves no mark there. */
@Component
class LetterBox {

    private static final int NEWEST_OF_PARTITION = 200;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConsumerFactory<String, byte[]> consumers;

    LetterBox(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** The newest of every partition; reading more would keep the page from ever coming. */
    List<ConsumerRecord<String, byte[]>> newest() {
        try (Consumer<String, byte[]> reader = reader()) {
            List<TopicPartition> partitions = reader.listTopics(PATIENCE).entrySet().stream()
                    .filter(topic -> Topics.isDeadLetters(topic.getKey()))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            reader.assign(partitions);
            Map<TopicPartition, Long> first = reader.beginningOffsets(partitions, PATIENCE);
            Map<TopicPartition, Long> end = reader.endOffsets(partitions, PATIENCE);
            end.forEach((partition, last) ->
                    reader.seek(partition, Math.max(first.getOrDefault(partition, 0L), last - NEWEST_OF_PARTITION)));
            return read(
                    reader,
                    some -> end.entrySet().stream()
                            .allMatch(last -> reader.position(last.getKey()) >= last.getValue()));
        }
    }

    /** One letter, unless its topic has dropped it meanwhile. */
    Optional<ConsumerRecord<String, byte[]>> find(LetterPosition position) {
        TopicPartition partition = position.topicPartition();
        if (!Topics.isDeadLetters(position.topic())) {
            return Optional.empty();
        }
        try (Consumer<String, byte[]> reader = reader()) {
            if (reader.partitionsFor(position.topic(), PATIENCE).size() <= position.partition()) {
                return Optional.empty();
            }
            reader.assign(List.of(partition));
            long end = reader.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
            if (position.offset() < 0 || position.offset() >= end) {
                return Optional.empty();
            }
            reader.seek(partition, position.offset());
            return read(reader, some -> !some.isEmpty()).stream()
                    .filter(message -> message.offset() == position.offset())
                    .findFirst();
        }
    }

    private Consumer<String, byte[]> reader() {
        return consumers.createConsumer("dead-letter-reader", null);
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            Consumer<String, byte[]> reader, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(read) && System.nanoTime() < until) {
            reader.poll(POLL).forEach(read::add);
        }
        return read;
    }
}
