package org.keqiao.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the values of messages. */
public final class EventReader {

    private final JsonMapper json;

    public EventReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * The value as a record of the contracts.
     *
     * @throws UnprocessableEventException when it is missing, is not JSON or breaks a rule of the record; deep nesting, which ends in a
     *     {@link StackOverflowError}, included: an error would end the consumer while it looks healthy
     */
    public <T> T read(ConsumerRecord<String, byte @Nullable []> message, Class<T> type) {
        byte[] value = message.value();
        if (value == null) {
            throw new UnprocessableEventException("the message has no value");
        }
        try {
            T event = json.readValue(value, type);
            if (event == null) {
                throw new UnprocessableEventException("the message is null, not a " + type.getSimpleName());
            }
            return event;
        } catch (JacksonException | StackOverflowError e) {
            throw new UnprocessableEventException("the message is not a " + type.getSimpleName(), e);
        }
    }
}
