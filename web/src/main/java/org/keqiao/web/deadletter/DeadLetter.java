package org.keqiao.web.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.Topics;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * A message that a service could not handle.
 *
 * @param origin the topic that it was read from, and goes back to
 * @param group consumer group of the service that gave up
 * @param reason what the service said
 */
record DeadLetter(
        LetterPosition position, String origin, Instant since, String group, String reason, String key, String text) {

    private static final int SHOWN = 2_000;
    private static final String CAUSE = " caused by ";

    static DeadLetter of(ConsumerRecord<String, byte[]> message) {
        return new DeadLetter(
                new LetterPosition(message.topic(), message.partition(), message.offset()),
                Topics.originOf(message.topic()),
                Instant.ofEpochMilli(message.timestamp()),
                header(message, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP),
                reason(message),
                String.valueOf(message.key()),
                message.value() == null ? "" : shortened(new String(message.value(), StandardCharsets.UTF_8)));
    }

    /** The innermost cause says most; the outer one is the listener container's. */
    private static String reason(ConsumerRecord<String, byte[]> message) {
        String trace = header(message, KafkaHeaders.DLT_EXCEPTION_STACKTRACE);
        List<String> causes = trace.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .map(line -> line.substring("Caused by: ".length()))
                .toList();
        return shortened(
                causes.isEmpty() ? header(message, KafkaHeaders.DLT_EXCEPTION_MESSAGE) : String.join(CAUSE, causes));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String shortened(@Nullable String text) {
        String whole = text == null ? "" : text;
        return whole.length() > SHOWN ? whole.substring(0, SHOWN) + "…" : whole;
    }
}
