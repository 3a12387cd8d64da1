package org.keqiao.search.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic from its start to the end that it had when the reading began, beside all consumer groups. */
final class TopicReplay implements AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Map<TopicPartition, Long> starts;

    TopicReplay(Consumer<String, byte[]> consumer, String topic) {
        this.consumer = consumer;
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
        starts = consumer.beginningOffsets(partitions);
    }

    /** Offsets to go through in all; compaction leaves gaps, so that there may be fewer messages. */
    long total() {
        return sum(ends) - sum(starts);
    }

    /** Offsets gone through. */
    long passed() {
        long positions = ends.keySet().stream().mapToLong(this::passedIn).sum();
        return positions - sum(starts);
    }

    boolean isDone() {
        return ends.keySet().stream().allMatch(partition -> passedIn(partition) >= end(partition));
    }

    List<ConsumerRecord<String, byte[]>> next() {
        return StreamSupport.stream(consumer.poll(POLL).spliterator(), false).toList();
    }

    private long passedIn(TopicPartition partition) {
        return Math.min(consumer.position(partition), end(partition));
    }

    private long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
