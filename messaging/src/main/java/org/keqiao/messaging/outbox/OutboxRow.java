package org.keqiao.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An unsent event as it stands in the table. */
record OutboxRow(
        long id,
        String topic,
        String key,
        Map<String, String> headers,
        @SuppressWarnings("ArrayRecordComponent") byte[] value) {

    ProducerRecord<String, byte[]> toProducerRecord() {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
