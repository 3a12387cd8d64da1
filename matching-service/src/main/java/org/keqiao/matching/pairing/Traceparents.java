package org.keqiao.matching.pairing;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.EventHeaders;

/** The trace that a message belongs to. */
final class Traceparents {

    private Traceparents() {}

    static @Nullable String of(ConsumerRecord<?, ?> message) {
        Header header = message.headers().lastHeader(EventHeaders.TRACEPARENT);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
