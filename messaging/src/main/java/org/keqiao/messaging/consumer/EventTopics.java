package org.keqiao.messaging.consumer;

import java.time.Duration;
import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.keqiao.contracts.event.Topics;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that a service declares: those it writes to, and the dead letters of those it reads. */
public final class EventTopics {

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);
    private static final Duration EVENTS_KEPT = Duration.ofDays(7);

    private EventTopics() {}

    /** A topic that holds the newest message of every key for ever. */
    public static NewTopics compacted(String topic) {
        return new NewTopics(builder(topic).compact().build());
    }

    /** A topic whose messages are gone after a week. */
    public static NewTopics passing(String topic) {
        return new NewTopics(kept(topic, EVENTS_KEPT));
    }

    /** Where messages of these topics go that can't be handled: as many partitions, for a dead letter keeps its partition's number. */
    public static NewTopics deadLettersOf(String... topics) {
        return new NewTopics(Arrays.stream(topics)
                .map(topic -> kept(Topics.deadLettersOf(topic), DEAD_LETTERS_KEPT))
                .toArray(NewTopic[]::new));
    }

    private static NewTopic kept(String topic, Duration time) {
        return builder(topic)
                .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(time.toMillis()))
                .build();
    }

    private static TopicBuilder builder(String topic) {
        return TopicBuilder.name(topic).partitions(Topics.PARTITIONS);
    }
}
