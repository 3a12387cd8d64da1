package org.keqiao.messaging.consumer;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.Lane;

/**
 * Tells in which lane a message goes. A topic is read by one consumer group a lane; each passes over what is in the other, which takes
 * microseconds. Order holds within a lane; between them the gates of revisions and versions decide, as with any late message.
 */
public final class Lanes {

    private Lanes() {}

    /** Prompt unless it says otherwise. */
    public static Lane of(ConsumerRecord<?, ?> message) {
        Header header = message.headers().lastHeader(EventHeaders.LANE);
        return header != null
                        && header.value() != null
                        && Lane.BULK.name().equals(new String(header.value(), StandardCharsets.UTF_8))
                ? Lane.BULK
                : Lane.PROMPT;
    }
}
