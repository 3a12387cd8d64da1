package org.keqiao.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading never ends in anything but a value or a reason. */
class EventReaderTests {

    record Sample(String name) {
        Sample {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name is blank");
            }
        }
    }

    private final EventReader reader = new EventReader(JsonMapper.shared());

    @Test
    void aGoodMessageIsRead() {
        assertThat(reader.read(message("{\"name\":\"a\",\"unknown\":1}"), Sample.class))
                .isEqualTo(new Sample("a"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "{", "[]", "{\"name\":\"\"}", "石墨烯"})
    void aBadMessageIsUnprocessable(@Nullable String value) {
        assertThatThrownBy(() -> reader.read(message(value), Sample.class))
                .isInstanceOf(UnprocessableEventException.class);
    }

    @Test
    void aNestingThatOverflowsTheStackIsUnprocessableToo() {
        JsonMapper unlimited = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Integer.MAX_VALUE)
                                .build())
                        .build())
                .build();
        ConsumerRecord<String, byte @Nullable []> deep = message("[".repeat(1_000_000));

        assertThatThrownBy(() -> new EventReader(unlimited).read(deep, JsonNode.class))
                .isInstanceOf(UnprocessableEventException.class);
        assertThatThrownBy(() -> reader.read(deep, JsonNode.class)).isInstanceOf(UnprocessableEventException.class);
    }

    private static ConsumerRecord<String, byte @Nullable []> message(@Nullable String value) {
        return new ConsumerRecord<>(
                "topic", 0, 0, "key", value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
