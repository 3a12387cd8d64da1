package org.keqiao.messaging.outbox;

import org.keqiao.contracts.event.EventHeaders;

/**
 * An event to be sent.
 *
 * @param key id of what it tells of: events of one key are sent in the order in which they were added
 * @param value UTF-8 JSON of a contract's record
 */
public record OutgoingEvent(
        String topic,
        String key,
        EventHeaders headers,
        @SuppressWarnings("ArrayRecordComponent") byte[] value) {}
