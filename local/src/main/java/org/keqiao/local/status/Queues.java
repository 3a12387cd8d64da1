package org.keqiao.local.status;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the consumer groups have yet to read. */
public final class Queues implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Admin admin;

    public Queues(int port) {
        this.admin = Admin.create(Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "default.api.timeout.ms",
                PATIENCE_MILLIS,
                "request.timeout.ms",
                PATIENCE_MILLIS - 1));
    }

    int brokers() throws ExecutionException, InterruptedException {
        return admin.describeCluster().nodes().get().size();
    }

    public Collection<String> groups() throws ExecutionException, InterruptedException {
        return admin.listGroups().all().get().stream()
                .map(group -> group.groupId())
                .sorted()
                .toList();
    }

    /** Messages that a group has yet to read, by topic. */
    public SortedMap<String, Long> lag(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> positions = positions(group);
        Map<TopicPartition, Long> ends = offsets(positions.keySet(), OffsetSpec.latest());
        SortedMap<String, Long> lag = new TreeMap<>();
        positions.forEach((partition, position) ->
                lag.merge(partition.topic(), Math.max(0, ends.getOrDefault(partition, 0L) - position), Long::sum));
        return lag;
    }

    /** The committed offset of each partition; of an assigned one without any, its beginning, for there our groups start. */
    private Map<TopicPartition, Long> positions(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Set<TopicPartition> untouched = new HashSet<>(assigned(group));
        untouched.removeAll(committed.keySet());
        Map<TopicPartition, Long> positions = new HashMap<>(offsets(untouched, OffsetSpec.earliest()));
        committed.forEach((partition, offset) -> positions.put(partition, offset.offset()));
        return positions;
    }

    private Set<TopicPartition> assigned(String group) throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(Set.of(group)).all().get().values().stream()
                .flatMap(description -> description.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wish = partitions.stream().collect(Collectors.toMap(p -> p, p -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(wish).all().get().forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    @Override
    public void close() {
        admin.close();
    }
}
