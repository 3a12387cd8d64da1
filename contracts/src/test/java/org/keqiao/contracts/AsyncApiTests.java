package org.keqiao.contracts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Lane;
import org.keqiao.contracts.event.Topics;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document names every topic, message type and header, and no other. */
class AsyncApiTests {

    private final Map<String, Object> document = new Yaml().load(Resources.text("asyncapi.yaml"));

    @Test
    void everyTopicIsAChannel() throws IllegalAccessException {
        List<Object> addresses = new ArrayList<>();
        children(document, "channels").values().forEach(channel -> addresses.add(((Map<?, ?>) channel).get("address")));

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(constants(Topics.class));
    }

    @Test
    void everyEventTypeIsAMessage() throws IllegalAccessException {
        List<Object> names = new ArrayList<>();
        children(children(document, "components"), "messages")
                .values()
                .forEach(message -> names.add(((Map<?, ?>) message).get("name")));

        assertThat(names).containsExactlyInAnyOrderElementsOf(constants(EventTypes.class));
    }

    @Test
    void theHeadersAreThoseThatAreSent() {
        Map<String, Object> traits = children(children(document, "components"), "messageTraits");
        Map<String, Object> described = children(children(children(traits, "cloudEvent"), "headers"), "properties");
        Map<String, String> sent =
                new EventHeaders("1", "t", "/keqiao/web", "s", Instant.EPOCH, "00-0-0-01", Lane.BULK).toMap();

        assertThat(described.keySet()).isEqualTo(sent.keySet());
    }

    @SuppressWarnings("unchecked") // YAML mappings have text keys here
    private static Map<String, Object> children(Map<String, Object> node, String name) {
        return (Map<String, Object>) requireNonNull(node.get(name), name);
    }

    private static List<Object> constants(Class<?> type) throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                constants.add(field.get(null));
            }
        }
        return constants;
    }
}
