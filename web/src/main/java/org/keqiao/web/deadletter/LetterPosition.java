package org.keqiao.web.deadletter;

import org.apache.kafka.common.TopicPartition;

/** Where a dead letter lies, of whichever service. */
record LetterPosition(String topic, int partition, long offset) {

    TopicPartition topicPartition() {
        return new TopicPartition(topic, partition);
    }
}
